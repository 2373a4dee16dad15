import { describe, expect, it } from 'vitest';
import { emptyForm, errorsOf, metadataOf } from './metadata-form.ts';

const form = (fields: Partial<ReturnType<typeof emptyForm>>) => ({
  ...emptyForm(),
  title: 'A title',
  ...fields,
});

describe('errorsOf', () => {
  it('asks for a title only where one is needed', () => {
    expect(errorsOf(emptyForm(), true)).toHaveProperty('title');
    expect(errorsOf(emptyForm(), false)).toEqual({});
  });
  it.each(['2022', '2022-07', '2022-02-28', ' 2022-07-19 '])('takes the date %s', (published) =>
    expect(errorsOf(form({ published }), true)).toEqual({}),
  );
  it.each(['July 2022', '2022-13', '2022-02-30', '22-07'])('refuses the date %s', (published) =>
    expect(errorsOf(form({ published }), true)).toHaveProperty('published'),
  );
  it('says that there is no month 13, and no 30th of February', () => {
    expect(errorsOf(form({ published: '2022-13' }), true).published).toMatch(/^There is no month 13\./);
    expect(errorsOf(form({ published: '2022-02-30' }), true).published).toMatch(/no day 30 in 2022-02/);
    expect(errorsOf(form({ published: '19 July 2022' }), true).published).toMatch(/^Write it as/);
  });
  it.each(['example.org', 'javascript:alert(1)', 'https://'])('refuses the web address %s', (url) =>
    expect(errorsOf(form({ url }), true)).toHaveProperty('url'),
  );
});

describe('metadataOf', () => {
  it('sends what is empty as unknown, and no empty title', () => {
    expect(metadataOf({ ...emptyForm(), outlet: ' Globe ' })).toEqual({
      outlet: 'Globe',
      author: null,
      published: null,
      publishedNote: null,
      url: null,
      language: null,
    });
  });
});
