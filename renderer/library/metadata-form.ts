import type { Metadata, SourceRecord } from '../../electron/bridge/contract.ts';

/** What a person types of a source: every field a line, empty where nothing is known. */
export interface MetadataForm {
  title: string;
  outlet: string;
  author: string;
  published: string;
  publishedNote: string;
  url: string;
  language: string;
}
export type MetadataErrors = Partial<Record<keyof MetadataForm, string>>;

export const emptyForm = (): MetadataForm => ({
  title: '',
  outlet: '',
  author: '',
  published: '',
  publishedNote: '',
  url: '',
  language: '',
});

export function formOf(source: SourceRecord): MetadataForm {
  const { title, outlet, author, published, publishedNote, url, language } = source;
  return {
    title,
    outlet: outlet ?? '',
    author: author ?? '',
    published: published ?? '',
    publishedNote: publishedNote ?? '',
    url: url ?? '',
    language: language ?? '',
  };
}

/** Whether a form says nothing else of a source than what is known of it. */
export function isAsKept(form: MetadataForm, source: SourceRecord): boolean {
  const kept = formOf(source);
  return (Object.keys(kept) as (keyof MetadataForm)[]).every((field) => form[field].trim() === kept[field]);
}

/** What is wrong with each field, in words for the person who typed it; empty when all is well. */
export function errorsOf(form: MetadataForm, needsTitle: boolean): MetadataErrors {
  const errors: MetadataErrors = {};
  if (needsTitle && form.title.trim() === '') errors.title = 'A source needs a title.';
  const published = form.published.trim();
  const wrong = published === '' ? null : whatIsWrongWithDate(published);
  if (wrong) errors.published = wrong;
  const url = form.url.trim();
  if (url !== '' && !isWebAddress(url)) errors.url = 'A web address begins with http:// or https://.';
  const language = form.language.trim();
  if (language !== '' && !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
    errors.language = 'A language tag is en, de or zh-Hans, for example.';
  return errors;
}

/** The form as the library takes it: what is empty is not known. An empty title is left to the library. */
export function metadataOf(form: MetadataForm): Metadata {
  const known = (value: string) => value.trim() || null;
  const title = form.title.trim();
  return {
    ...(title ? { title } : {}),
    outlet: known(form.outlet),
    author: known(form.author),
    published: known(form.published),
    publishedNote: known(form.publishedNote),
    url: known(form.url),
    language: known(form.language),
  };
}

/** Null for a date such as 2022, 2022-07 or 2022-07-19 that is in the calendar. */
function whatIsWrongWithDate(text: string): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return 'Write it as 2022, 2022-07 or 2022-07-19.';
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  if (month < 1 || month > 12) return `There is no month ${month}. Write it as 2022, 2022-07 or 2022-07-19.`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? null
    : `There is no day ${day} in ${parts[1]}-${parts[2]}. Write it as 2022, 2022-07 or 2022-07-19.`;
}

/** Whether a text is an address that begins with http:// or https://. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
