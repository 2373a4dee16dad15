import type { MetadataField } from '../../../electron/bridge/contract.ts';

/** What a reader calls the details of a source. */
export const FIELD_NAMES: Readonly<Record<MetadataField, string>> = {
  title: 'Title',
  outlet: 'Outlet',
  author: 'Author',
  published: 'Date',
  url: 'Address',
  language: 'Language',
};
