import { describe, expect, it, vi } from 'vitest';
import type { WhereElse as Found } from '../../../electron/bridge/contract.ts';
import { WhereElse } from './where-else.svelte.ts';

const some = (more: number): Found => ({ found: [], more });

describe('where else something is said', () => {
  it('is asked of words of a text, on one line, with the version they stand in', async () => {
    const whereElse = vi.fn().mockResolvedValue(some(3));
    const model = new WhereElse({ whereElse });
    await model.openFor('  Nine\n were  hurt. ', 'v1');
    expect(model).toMatchObject({ shown: true, asked: 'Nine were hurt.', busy: false, canJudgeMore: true });
    expect(whereElse).toHaveBeenLastCalledWith({ sentence: 'Nine were hurt.', limit: 12, versionId: 'v1' });
    await model.judgeMore();
    expect(whereElse).toHaveBeenLastCalledWith({ sentence: 'Nine were hurt.', limit: 24, versionId: 'v1' });
  });

  it('is asked of a claim as it is typed in, which stands in no version', async () => {
    const whereElse = vi.fn().mockResolvedValue(some(0));
    const model = new WhereElse({ whereElse });
    await model.openFor('Nine were hurt.', 'v1');
    model.sentence = 'Ten were hurt.';
    await model.askTyped();
    expect(whereElse).toHaveBeenLastCalledWith({ sentence: 'Ten were hurt.', limit: 12 });
    model.sentence = '   ';
    await model.askTyped();
    expect(whereElse).toHaveBeenCalledTimes(2);
    expect(model.asked).toBe('');
  });

  it('drops a slow answer to an earlier question, and tells an error of the last', async () => {
    const answers: ((found: Found) => void)[] = [];
    const whereElse = vi
      .fn()
      .mockImplementationOnce(() => new Promise<Found>((resolve) => answers.push(resolve)))
      .mockRejectedValueOnce(new Error('gone'));
    const model = new WhereElse({ whereElse });
    const first = model.openFor('One.', 'v1');
    await model.openFor('Two.', 'v1');
    answers[0]!(some(7));
    await first;
    expect(model.results.more).toBe(0);
    expect(model.error?.message).toMatch(/./);
    expect(model.busy).toBe(false);
  });
});
