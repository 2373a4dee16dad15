import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../analysis/mentions/mention.ts';
import { relateNames } from './relate-names.ts';

const side = (text: string, kind: EntityKind | null = null) => ({ text, kind });

describe('persons', () => {
  it.each([
    ['Barack Obama', 'Barack Obama', 'equal', null],
    ['Barack Obama', 'Obama', 'short form', null],
    ['Mr Obama', 'Barack Obama', 'short form', null],
    ['B. Obama', 'Barack Obama', 'short form', null],
    ['Barack H. Obama', 'Barack Obama', 'short form', null],
    ['James G', 'James Bodiford', 'short form', null],
    ['Ivo K. Marsh', 'Ivo L. Marsh', 'near spelling', 'given name'],
    ['Bill Harker', 'William Harker', 'short form', null],
    ['President Obama', 'Mr Obama', 'equal', null],
    ['José García', 'Jose Garcia', 'equal', null],
    ['Catherine Vale', 'Katherine Vale', 'spelling', 'given name'],
    ['Jörg Müller', 'Jörg Mueller', 'spelling', 'surname'],
    ['Sergei Ivanov', 'Sergey Ivanov', 'spelling', 'given name'],
    ['Ann Barton', 'Ann Burton', 'near spelling', 'surname'],
    ['Barton', 'Burton', 'near spelling', 'surname'],
    ['Petersen', 'Pedersen', 'near spelling', 'surname'],
    ['Lena Barton', 'Lina Barton', 'near spelling', 'given name'],
    ['Lena Barton', 'Mary Barton', 'other', 'given name'],
    ['Lena Barton', 'Lena Whitlock', 'other', 'surname'],
    ['Lena Barton', 'Ivo Burton', 'other', 'surname'],
    ['Mr Barton', 'Mrs Barton', 'other', 'title'],
    ['Ludwig van Beethoven', 'Beethoven', 'short form', null],
  ] as const)('%s, %s', (a, b, relation, differs) => {
    const found = relateNames(side(a, 'person'), side(b, 'person'));
    expect([found.relation, found.differs]).toEqual([relation, differs]);
    expect(relateNames(side(b, 'person'), side(a, 'person'))).toEqual(found);
  });
});

describe('organisations, places and names of unknown kind', () => {
  it.each([
    ['IAEA', 'International Atomic Energy Agency', 'acronym'],
    ['UN', 'U.N.', 'equal'],
    ['Springfield Mo.', 'Springfield Missouri', 'equal'],
    ['MVP Award', 'Most Valuable Player Award', 'acronym'],
    ['KTR Award', 'Most Valuable Player Award', 'other'],
    ['FDWA', 'FWDA', 'near spelling'],
    ['UDR', 'UDF', 'near spelling'],
    ['NATO', 'ASEAN', 'other'],
    ['the Bank', 'Bank of England', 'short form'],
    ['Microsoft', 'Microsoft Corp', 'short form'],
    ['Acme Corporation', 'Acme Corp.', 'equal'],
    ['Ostfeld City', 'Ostfeld United', 'other'],
    ['Meridian Lines', 'Halkedon Freight', 'other'],
    ['Uyghur', 'Uighur', 'variant'],
    ['ROV', 'ROVs', 'variant'],
    ['Liberal', 'Liberals', 'variant'],
    ['14 W. Harbour Blvd', '14 West Harbour Boulevard', 'equal'],
    ['Somalia', 'Somalian', 'demonym'],
    ['Varavia', 'Varavian', 'demonym'],
    ['Agrarians', 'Agrarian', 'variant'],
    ['Kyiv', 'Kiev', 'variant'],
    ['Munich', 'München', 'translation'],
    ['Germany', 'German', 'demonym'],
    ['Kampala', 'Kigali', 'other'],
    ['Vosmaer', 'Vosmeer', 'near spelling'],
    ['Labour Party', 'Labor Party', 'equal'],
    ['Technicolour', 'Technicolor', 'spelling'],
    ['Mat Maid', 'Matanuska Maid', 'short form'],
    ['Halden Press', 'Halden Times', 'other'],
    ['St Albans', 'Saint Albans', 'equal'],
    ['', 'Oslo', 'unknown'],
  ] as const)('%s, %s: %s', (a, b, relation) => {
    const found = relateNames(side(a), side(b));
    expect(found.relation).toBe(relation);
    expect(relateNames(side(b), side(a))).toEqual(found);
  });
});
