import { afterEach, beforeAll, expect, it } from 'vitest';
import { modal } from './modal.ts';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(() => document.body.replaceChildren());

function button(): HTMLButtonElement {
  const made = document.body.appendChild(document.createElement('button'));
  made.focus();
  return made;
}

/** Opens a dialog with a field, and answers what takes it out of the page as Svelte does: first the elements, then what is attached. */
function open(): () => void {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.append(document.createElement('input'));
  const end = modal(
    () => {},
    (opened) => opened.querySelector('input'),
  )(dialog);
  expect(document.activeElement).toBe(dialog.firstChild);
  return () => {
    dialog.remove();
    end?.();
  };
}

it('gives the focus back to what it was opened from', () => {
  const opener = button();
  open()();
  expect(document.activeElement).toBe(opener);
});

it('gives it back to what opened the list that it was chosen from', () => {
  const opener = button();
  const endList = open();
  const end = open();
  endList();
  expect(document.activeElement).not.toBe(opener);
  end();
  expect(document.activeElement).toBe(opener);
});

it('leaves it with what has it by then', () => {
  button();
  const end = open();
  const other = button();
  end();
  expect(document.activeElement).toBe(other);
});
