/**
 * The one table of errors a user can meet: a code for machines, words for people, and what to do next.
 * Whatever throws in the privileged side throws a {@link Refusal}; anything else is a fault of ours and is answered as
 * `fault`, with its details in the log and not on the screen.
 */
export interface ErrorWords {
  /** `{name}` stands for a detail given when the error is thrown. */
  readonly message: string;
  readonly hint: string;
}

export const ERRORS = {
  'bad-input': {
    message: 'The request was not understood: {detail}.',
    hint: 'Check the value and try again.',
  },
  'several-fit': {
    message: '“{wanted}” fits several texts: {texts}.',
    hint: 'Name one of them by its id.',
  },
  'unknown-call': {
    message: 'There is no call named “{name}”.',
    hint: 'Reload the window; it may be older than the program.',
  },
  'library-locked': {
    message: 'The library is locked with a passphrase.',
    hint: 'Give its passphrase to open it.',
  },
  'passphrase-wrong': {
    message: 'This is not the passphrase.',
    hint: 'Look at capital letters, the layout of the keyboard, and spaces. Nobody can open the library without it.',
  },
  'passphrase-short': {
    message: 'A passphrase needs at least {least} characters.',
    hint: 'Four or more words that have nothing to do with each other are easy to keep and hard to guess.',
  },
  'passphrase-damaged': {
    message: 'The library in “{folder}” is locked, and what its passphrase opens is missing or damaged.',
    hint: 'Put library.passphrase.json back from a copy of the folder. Nothing was changed.',
  },
  'passphrase-changed': {
    message: 'The passphrase of the library was changed while it was being opened.',
    hint: 'Open it again with the new one.',
  },
  'passphrase-busy': {
    message: 'The files of the library are being written anew with another passphrase.',
    hint: 'Try again when that is done.',
  },
  'copy-locked': {
    message: 'The copy is locked with a passphrase that is not this library’s.',
    hint: 'Give the passphrase of the library that it was saved from.',
  },
  fault: {
    message: 'Something went wrong inside Variorum.',
    hint: 'Nothing was changed. Try again; if it happens again, restart.',
  },
  'not-found': {
    message: 'This {what} is no longer in the library.',
    hint: 'It may have been deleted elsewhere. Reload the library.',
  },
  'file-empty': {
    message: '“{name}” has no text in it.',
    hint: 'Choose a file with text, or paste the text instead.',
  },
  'page-of-scripts': {
    message: '“{name}” has no text in it: its scripts make it, in a browser.',
    hint: 'Open the page in a browser, and print it to a PDF or save it from there, then add that.',
  },
  'file-binary': {
    message: '“{name}” is not a text file.',
    hint: 'Variorum reads text, web pages, PDF, Word, EPUB, mails and subtitles. Save it as one of these, or paste its words.',
  },
  'file-too-large': {
    message: '“{name}” is larger than 20 MB.',
    hint: 'Split it into parts, and add each part as a source.',
  },
  'investigation-too-large': {
    message: '“{name}” is larger than 500 MB.',
    hint: 'Put it into the folder that Backups and copies names, and merge it there.',
  },
  'handed-gone': {
    message: 'The file is not held any more: another one was opened since, or it was left for an hour.',
    hint: 'Nothing was changed. Choose the file again.',
  },
  'file-encoding': {
    message: 'The characters of “{name}” could not be read: its encoding is not known.',
    hint: 'Save it as UTF-8 in a text editor and add it again.',
  },
  'file-unreadable': {
    message: '“{name}” could not be opened ({detail}).',
    hint: 'Check that it exists and that you may read it.',
  },
  'pipe-silent': {
    message: '“{name}” is a pipe, and nothing came through it for {seconds} seconds.',
    hint: 'Start what writes into it first; “-”, standard input, is waited for as long as it takes.',
  },
  'file-kind': {
    message: '“{name}” is not a kind of file that Variorum reads.',
    hint: 'It holds data or a program, not prose. Save what is to be read as text or as a document, or paste it.',
  },
  'file-unread-kind': {
    message: '“{name}” {kind}, which Variorum does not read.',
    hint: '{advice}',
  },
  'file-encrypted': {
    message: '“{name}” is protected by a password.',
    hint: 'Open it with its password, save it without one, and add that.',
  },
  'file-damaged': {
    message: '“{name}” could not be read: it is damaged, or not what it seems to be.',
    hint: 'Open it in the program it was made with, save it anew and add that, or paste its words.',
  },
  'work-unreadable': {
    message: '{entry} of “{name}” could not be read.',
    hint: 'Mend it in a text editor and add the file again. The other entries were read.',
  },
  'work-untitled': {
    message: 'Left out of “{name}”, since {they} no title: {told}.',
    hint: 'Give a title in a text editor and add the file again. The other entries were read.',
  },
  'file-nested': {
    message: '“{name}” could not be read: its parts lie too deep in each other.',
    hint: 'Open it in the program it was made with and copy its words, then paste them.',
  },
  'archive-damaged': {
    message: 'The archive “{name}” could not be unpacked: it is damaged.',
    hint: 'Unpack it with another program and add the files in it.',
  },
  'archive-too-large': {
    message: 'The archive “{name}” holds more than 200 MB, or more than 5,000 files.',
    hint: 'Unpack it and add the files in it in several goes.',
  },
  'document-too-large': {
    message: '“{name}” is packed, and holds more than 200 MB when it is unpacked.',
    hint: 'Split it into parts in the program it was made with, or save it as plain text, and add that.',
  },
  'archive-too-deep': {
    message: 'The archive “{name}” lies in too many other archives.',
    hint: 'Unpack the outer ones and add what is in them.',
  },
  'mailbox-too-large': {
    message: 'The mailbox “{name}” holds more than {most} mails.',
    hint: 'Split it, or save the mails you need one by one (.eml).',
  },
  'pdf-without-text': {
    message: '“{name}” holds pictures of its pages and no text.',
    hint: 'Choose it under “Add source”: its words can be recognised there.',
  },
  picture: {
    message: '“{name}” is a picture.',
    hint: 'If it shows a text, choose it under “Add source”: its words can be recognised there.',
  },
  'picture-without-words': {
    message: 'No words were recognised in “{name}”.',
    hint: 'A sharper picture helps, of about 300 points to the inch, upright and with an even ground.',
  },
  'picture-too-large': {
    message:
      '“{name}” could not be looked at: the picture is damaged, too large, or of a kind that is not known.',
    hint: 'Save it as PNG or JPEG, of 300 points to the inch, and add that.',
  },
  'pages-too-many': {
    message: '“{name}” has more than {most} pages whose words would have to be recognised.',
    hint: 'Split it into parts and add each.',
  },
  'table-without-text': {
    message: '“{name}” is a table, and no column of it is clearly the text.',
    hint: 'Choose it under “Add source”, and say which column holds the text of each source.',
  },
  'table-unreadable': {
    message: '“{name}” could not be read as a table: {detail}.',
    hint: 'Open it in the program it was made with, and save it as .csv with one line of headings.',
  },
  'table-too-long': {
    message: '“{name}” has more than {most} rows.',
    hint: 'Split it into parts and add each.',
  },
  'clean-up-too-long': {
    message: '“{name}” is too long to be cleaned up: it has more than 3 million characters.',
    hint: 'Split its file into parts, and add each part as a source.',
  },
  'changes-too-long': {
    message:
      'What was changed is not listed: the two texts are too long for it, with more than 2 million characters together.',
    hint: 'Make passages of the parts that matter, and compare these.',
  },
  'no-original': {
    message: 'The file that this text was read from is no longer beside the library.',
    hint: 'Add the file again.',
  },
  'address-unknown-kind': {
    message: '“{address}” is no address that a page can be fetched from.',
    hint: 'It begins with http:// or https://, and holds no name or password.',
  },
  'address-private': {
    message: '“{address}” leads to this machine or into a private network, and was not fetched.',
    hint: 'Open the page in a browser, save it, and add the file.',
  },
  'address-unreachable': {
    message: '“{address}” could not be reached ({detail}).',
    hint: 'Check the address and the connection, or save the page from a browser and add the file.',
  },
  'zotero-unreachable': {
    message: 'Zotero does not answer on this machine.',
    hint: 'Start Zotero, version 7 or later, and try again.',
  },
  'zotero-not-allowed': {
    message: 'Zotero does not let other programs read its library.',
    hint: 'In Zotero’s settings, under “Advanced”, allow other applications on this computer to communicate with Zotero.',
  },
  'zotero-answer': {
    message: 'Zotero’s answer was not understood: {detail}.',
    hint: 'Try again, or export the files from Zotero and add them.',
  },
  'zotero-no-file': {
    message: '“{name}” has no file in Zotero that could be read on this machine.',
    hint: 'Attach a PDF or a snapshot in Zotero, or have Zotero download the file.',
  },
  'address-refused': {
    message: 'The server did not give out “{address}”: it answered {status}.',
    hint: 'Open the page in a browser, where you may be signed in, save it, and add the file.',
  },
  'address-redirects': {
    message: '“{address}” was given up: it leads on to more than {most} other addresses.',
    hint: 'Open the page in a browser, save it, and add the file.',
  },
  'address-too-long': {
    message: '“{address}” was given up: fetching it took longer than {seconds} seconds.',
    hint: 'Try again later, or save the page from a browser and add the file.',
  },
  'import-too-long': {
    message: '“{name}” was given up: reading it took longer than {seconds} seconds.',
    hint: 'Split it into parts and add each, or paste its words.',
  },
  'import-too-much': {
    message: '“{name}” was given up: reading it took more than {megabytes} MB of memory.',
    hint: 'Split it into parts and add each, or paste its words.',
  },
  'import-stopped': {
    message: '“{name}” was not read: you stopped it.',
    hint: 'Add it again to have it read.',
  },
  'import-crashed': {
    message: '“{name}” was given up: its reader broke down on it.',
    hint: 'The file may be damaged. Open it in the program it was made with, save it anew, and add that.',
  },
  'reader-off': {
    message: 'The second reader is switched off, or has no address and model.',
    hint: 'Set it up under “Second reader” in the settings.',
  },
  'reader-address': {
    message: '“{address}” is no address that a model can be asked at.',
    hint: 'It begins with http:// or https://, and holds no name, password or question mark.',
  },
  'reader-consent': {
    message: 'Nothing was sent: “{host}” is not this computer, and you have not agreed to it.',
    hint: 'Read under “Second reader” what would be sent, and agree or choose a model on this computer.',
  },
  'reader-locked': {
    message: 'Nothing was sent: “{host}” is not this computer, and the library is locked with a passphrase.',
    hint: 'Have a model on this computer read it, or agree under “Second reader” in the window and read it there.',
  },
  'reader-unreachable': {
    message: 'The second reader at {host} could not be reached ({detail}).',
    hint: 'Check that its program runs and serves at this address, then go on.',
  },
  'reader-too-long': {
    message: 'The second reader at {host} gave no whole answer in {seconds} seconds.',
    hint: 'Give it longer under “Second reader”, or take a smaller model.',
  },
  'reader-stalled': {
    message: 'The second reader at {host} stopped in the middle of an answer.',
    hint: 'Restart its program, then go on.',
  },
  'reader-too-much': {
    message: 'The second reader at {host} sent more than an answer can hold, and was cut off.',
    hint: 'Check that a model answers at this address, and nothing else.',
  },
  'reader-redirects': {
    message: 'The second reader at {host} sends on to another address, which is not followed.',
    hint: 'If you trust that address, set it under “Second reader” yourself.',
  },
  'reader-refused': {
    message: 'The second reader at {host} refused to answer: {status}{detail}.',
    hint: 'Check the name of the model, and the key if it wants one.',
  },
  'reader-failed': {
    message: 'The second reader at {host} could not answer: {status}{detail}.',
    hint: 'See what its program says: it may still be loading, be short of memory, or be asked too much. Then go on.',
  },
  'reader-answer': {
    message: 'What answers at {host} does not speak the protocol of language models: {detail}.',
    hint: 'Check the address: programs such as Ollama, llama.cpp, LM Studio and vLLM speak it.',
  },
  'name-taken': {
    message: 'There is a {what} “{name}” already.',
    hint: 'Choose another name.',
  },
  'collection-in-itself': {
    message: '“{name}” cannot be moved into itself or into a collection inside it.',
    hint: 'Choose another place.',
  },
  'queries-too-many': {
    message: 'The list has {count} searches; 1,000 are the most at once.',
    hint: 'Split it into parts.',
  },
  'copy-damaged': {
    message: 'This file is no copy of a library, or not whole.',
    hint: 'Nothing was changed. Save the copy again where it came from.',
  },
  'copy-too-large': {
    message: 'The library is larger than 4 GB, which is more than one file can hold.',
    hint: 'Copy the folder of the library instead, while the program is closed.',
  },
  'backup-damaged': {
    message: 'This backup is damaged and cannot be restored.',
    hint: 'Nothing was changed. Choose another one.',
  },
  'range-outside': { message: 'The passage reaches outside its text.', hint: 'Select the words again.' },
  'note-changed-elsewhere': {
    message: 'This note was changed in another window.',
    hint: 'Both texts are kept: reload to see the other one, then add what is missing.',
  },
  'library-newer': {
    message: 'The library in {folder} was written by a newer Variorum.',
    hint: 'Use that version, or choose another folder with --library. The library was not touched.',
  },
  'library-damaged': {
    message: 'The library in {folder} is damaged and no earlier copy could be read.',
    hint: 'The damaged file was kept as {aside}. Put {backup} in its place as library.sqlite, or choose another folder with --library.',
  },
  'library-in-use': {
    message: 'The library in {folder} is already open in another Variorum (process {pid}).',
    hint: 'Use that window, close it first, or choose another folder with --library.',
  },
  'library-in-use-elsewhere': {
    message:
      'The library in {folder} is marked as open on “{host}” (process {pid}), which cannot be looked at from here.',
    hint: 'Close it there. If it is no longer open there, for instance after a crash, delete the file library.lock in that folder.',
  },
  'library-taken': {
    message:
      'The library in {folder} is no longer this program’s alone: {detail}. Nothing more is written to it.',
    hint: 'Your work, with this last change, is kept in {kept}. Close this window, see what happened to the folder, and open that file as a library.',
  },
  'library-missing': {
    message: 'The library in {folder} is gone, but {rest} still there.',
    hint: 'Put library.sqlite back, from the folder “backups” or from a copy of yours; or move everything out of that folder to begin a new library.',
  },
  'journal-damaged': {
    message: 'The changes that were made last to the library in {folder} are damaged ({detail}).',
    hint: 'Nothing was touched. Start with --recover to open the last good state, with {sound} kept; what is damaged is set aside.',
  },
  'text-altered': {
    message: 'The text of “{title}” is not as it was stored, and could not be made anew from its original.',
    hint: 'Add the source again, or restore a backup. Nothing is concluded from a text that may have changed.',
  },
  'library-unwritable': {
    message: 'The library in {folder} could not be saved ({detail}).',
    hint: 'Check free space and permissions. The change was not made; what was saved before is untouched.',
  },
  'library-unopenable': {
    message: 'No library can be opened in {folder} ({detail}).',
    hint: 'Check the folder and its permissions, or choose another one with --library.',
  },
  'dossier-unwritable': {
    message: '“{name}” could not be saved ({detail}).',
    hint: 'Export again and choose another folder. Your notes are kept in the library.',
  },
  'port-in-use': {
    message: 'Port {port} is already in use.',
    hint: 'Leave out --port to take a free one, or name another.',
  },
  'not-allowed': {
    message: 'Variorum does not know this window, or has signed it out.',
    hint: 'Open the address that Variorum printed last, in this browser. What you typed stays in this window and is then saved.',
  },
} as const satisfies Record<string, ErrorWords>;

export type ErrorCode = keyof typeof ERRORS;

/** An error with a code of the table. `details` fill the `{...}` of its words. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(
    code: ErrorCode,
    details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    const fill = (words: string) =>
      words.replace(/\{(\w+)\}/g, (whole, key: string) => String(details[key] ?? whole));
    super(fill(ERRORS[code].message), options);
    this.name = 'Refusal';
    this.code = code;
    this.hint = fill(ERRORS[code].hint);
  }

  /** A refusal whose words were filled in elsewhere, such as in another process. */
  static said(words: { readonly code: ErrorCode; readonly message: string; readonly hint: string }): Refusal {
    return Object.assign(new Refusal(words.code), { message: words.message, hint: words.hint });
  }
}
