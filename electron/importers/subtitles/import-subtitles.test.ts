import { describe, expect, it } from 'vitest';
import { importFile } from '../import-file.ts';

const read = async (text: string, name: string) =>
  (await importFile({ name, bytes: Buffer.from(text) })).documents[0]!;

describe('subtitles', () => {
  it('of SubRip become speeches, cited by their times', async () => {
    const { text, title, details } = await read(
      [
        '1\n00:00:01,000 --> 00:00:03,000\n<i>Good morning,</i>\nand welcome.\n',
        '2\n00:00:03,200 --> 00:00:05,000\n{\\an8}The bridge is shut.\n',
        '3\n00:00:12,000 --> 00:00:14,000\n- Is it?\n- It is.\n',
        '4\n01:02:03,500 --> 01:02:05,000\nTom &amp; Ann left.\n',
      ].join('\n'),
      'council.srt',
    );
    expect(title).toBe('council');
    expect(text).toBe(
      'Good morning, and welcome. The bridge is shut.\n\nIs it?\n\nIt is.\n\nTom & Ann left.',
    );
    expect(details.locators.map(({ start, label }) => [text.slice(start, start + 4), label])).toEqual([
      ['Good', '00:00:01'],
      ['The ', '00:00:03'],
      ['Is i', '00:00:12'],
      ['It i', '00:00:12'],
      ['Tom ', '01:02:03'],
    ]);
  });

  it('that roll up, as those of video sites do, say nothing twice; others may', async () => {
    const cue = (at: number, ...lines: string[]) =>
      `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${lines.join('\n')}\n`;
    const rolling = [
      'WEBVTT\n',
      cue(1, 'the wall'),
      cue(2, 'the wall', 'was <c>cracked</c>'),
      cue(3, 'was cracked'),
    ];
    const more = [cue(4, 'was cracked', 'three weeks'), cue(5, 'three weeks', 'before the flood')];
    const { text, details } = await read([...rolling, ...more].join('\n'), 'a.vtt');
    expect(text).toBe('the wall was cracked three weeks before the flood');
    expect(details.locators.map(({ label }) => label)).toEqual([
      '00:00:01',
      '00:00:02',
      '00:00:04',
      '00:00:05',
    ]);
    const said = [
      'WEBVTT\n',
      cue(1, 'No, I said.'),
      cue(2, 'I said. No.'),
      cue(3, 'Why?'),
      cue(4, 'Because.'),
      cue(5, 'Ah.'),
    ];
    expect((await read(said.join('\n'), 'b.vtt')).text).toContain('No, I said. I said. No.');
  });

  it('of WebVTT name their speakers', async () => {
    const { text, details } = await read(
      [
        'WEBVTT - Council\n\nNOTE a remark\nof two lines\n\nSTYLE\n::cue { color: red }\n',
        'intro\n00:01.000 --> 00:04.000 align:start\n<v Ida Holm>The bridge is <b>shut</b>.</v>\n',
        '00:04.100 --> 00:06.000\n<v Ida Holm>For years.\n',
        '00:06.500 --> 00:08.000\n<v.loud Bo Lind>Why?</v>\n',
        '00:09.000 --> 00:10.000\nIDA HOLM: Cracks.\n',
      ].join('\n'),
      'a.vtt',
    );
    expect(text).toBe('Ida Holm: The bridge is shut. For years.\n\nBo Lind: Why?\n\nIDA HOLM: Cracks.');
    expect(details.format).toBe('Subtitles (WebVTT)');
  });

  it('give no words to a speaker whose tag ended with its cue', async () => {
    const tagged = '00:01.000 --> 00:02.000\n<v Ida Holm>The bridge is shut.</v>\n';
    const untold = '00:02.500 --> 00:04.000\nNobody was asked.\n';
    expect((await read(`WEBVTT\n\n${tagged}\n${untold}`, 'a.vtt')).text).toBe(
      'Ida Holm: The bridge is shut.\n\nNobody was asked.',
    );
    const named = '00:01.000 --> 00:02.000\nIDA HOLM: The bridge is shut.\n';
    expect((await read(`WEBVTT\n\n${named}\n${untold}`, 'b.vtt')).text).toBe(
      'IDA HOLM: The bridge is shut. Nobody was asked.',
    );
  });
});
