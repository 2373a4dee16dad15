import {
  ANSWER_SECONDS,
  DEADLINE,
  EXPORT_FORMATS,
  FLAVOURS,
  FORMATS,
  LEDGER_KINDS,
  NARROWEST,
  PICTURE_LANGUAGES,
  PLACES,
  READER_MINUTES,
  WIDEST,
} from './options.ts';

const WRITING_HELP = `      --flavour F     kind of Markdown: ${FLAVOURS.join(', ')}
                      (default: plain); pandoc has a bibliography beside it
      --archive       everything, and not what an editor needs alone
      --folder        a folder with a note for every finding and source
      --by NAME       by whom the dossier is
      --replace       replace a file that is no earlier export, and what was
                      written by hand inside the parts of one
`;

export const HELP = `Variorum sets sources side by side and shows where they differ.

Usage: variorum compare A [B ...] [options]

Commands
  compare A [B ...]   compare files or sources of the library; one alone is
                      checked against itself
  export NAME         write what you made of a comparison, an investigation or
                      a collection of a library
  ledger A [B ...]    list their figures, quotations and names
  add FILE ...        add files and folders to a library
  list                list the sources of a library with their ids and
                      investigations; --investigations: list these
  search WORDS        list the sources of a library that hold WORDS
  copy FILE           write a library with its originals into one file
  merge FILE          bring such a copy into a library
  lock                lock a library with a passphrase, change or remove it
  help [COMMAND]      show this, or all about a command
  version             show the version

Options
  -f, --format F      ${FORMATS.join(', ')};
                      text when left out (ledger: text, md, json)
  -o, --output FILE   write to FILE instead of the terminal
      --library DIR   look up ids in the library in DIR
      --passphrase-file FILE
                      the first line of FILE is the passphrase of a locked
                      library; else it is looked for in the variable
                      VARIORUM_PASSPHRASE, and asked for at a terminal
      --width N       columns of the text format
  -h, --help          show this
      --version       show the version

Example: variorum compare seeds/*.txt
`;

export const COMPARE_HELP = `Compares two or more texts, or checks one against itself.

Usage: variorum compare A [B ...] [options]

A, B, ... are files, or sources and passages in the library, by id or title.
Files may be web pages, PDF, Word (.docx), EPUB, mails, subtitles, Markdown,
plain text, tables of articles (.csv, .tsv, .json), pictures of texts, and .zip
archives of these; “-” is standard input, and an address that begins with
http:// or https:// is fetched. The beginning of an id is
enough when only one has it. A file comes before an id of the same name; write
./NAME to mean a file.

Options
  -f, --format F      text  for reading in a terminal (the default)
                      md    a dossier in Markdown, with citations
                      json  all results, for programs
                      html  one page, the texts side by side, that opens offline
                      docx  the dossier for Word, with footnotes
                      redline  two texts for Word, changes tracked
                      csv   its tables, into the folder --output
${WRITING_HELP}  -o, --output FILE   write to FILE; it is replaced whole or not at all
      --library DIR   the library that ids are looked up in
                      (default: this user's library)
      --width N       columns of the text format, ${NARROWEST} to ${WIDEST}
                      (default: the terminal's, else 80)
      --reader URL    have a language model that answers at URL (Ollama,
                      llama.cpp, LM Studio, vLLM) read what is nominated,
                      beside the findings
      --model NAME    the model, as its server names it
      --places N      read N places at most (default: ${PLACES})
      --answer-seconds S
                      wait S seconds at most for one answer (default: ${ANSWER_SECONDS});
                      a server that says nothing is then given up, one that
                      has answered before after two such answers in a row
      --reader-minutes M
                      have it read for M minutes at most (default: ${READER_MINUTES});
                      Ctrl-C stops it, and what was answered is kept
      --send-to HOST  agree that passages are sent to HOST, which is not this
                      computer; a key is taken from VARIORUM_READER_KEY
      --deadline S    end after S seconds with a coarse result, which says
                      that it is coarse; 0 for no deadline (default: ${DEADLINE})
      --ignore P      what the regular expression P matches does not count, as
                      "\\[\\d+\\]" for marks of notes; may be given again
      --recognise L   recognise words in pictures and scanned PDFs, in language
                      L: ${PICTURE_LANGUAGES.join(', ')}
  -h, --help          show this

Exit code: 0 done, 1 the result could not be written, 2 bad use: an unknown
option, an address or host of a reader that cannot be asked, or a file or id
that is not there or cannot be read; 3 the result was written, and the reader
did not answer all that it was to read (the result says so), or nothing that
could be believed.
`;

export const EXPORT_HELP = `Writes what you made of a comparison of the library, of all those of an
investigation, or of those of a collection: findings with your judgements,
notes, sources and how it came about.

Usage: variorum export NAME [options]

NAME is the id or title of an investigation or a collection, or of a comparison
the id, the beginning of it, the title or a part of it. A title that a
comparison has too means the comparison.

Options
  -f, --format F      ${EXPORT_FORMATS.slice(0, 5).join(', ')},
                      ${EXPORT_FORMATS.slice(5).join(', ')} (default: md)
${WRITING_HELP}      --template FILE for the template format: Mustache; docs/templates.md tells
                      what it may name
  -o, --output FILE   write to FILE; for a folder, for csv, and for html of
                      several comparisons, the folder
      --library DIR   the library of the comparison (default: this user's)
  -h, --help          show this

A file that an earlier export wrote is written anew part by part: what you wrote
between its parts stays, and what changed is told. Every quotation is checked
against the stored text first; where one differs nothing is written.

Exit code: 0 done, 1 it could not be written, 2 bad use.
`;

export const ADD_HELP = `Adds files to a library: web pages, PDF, Word (.docx), EPUB, mails, subtitles,
Markdown, plain text, pictures of texts, tables of articles (.csv, .tsv, .json),
and .zip archives of these, up to 20 MB each. A bibliography (.bib, .ris,
CSL-JSON) adds no source; it fills what is not known of those that are there.

Usage: variorum add FILE ... [options]

A folder stands for all files in it and in its folders, “-” for standard input,
and an address that begins with http:// or https:// is fetched.
What is in the library already is not added twice; a file that cannot be read
stops no other. What may be a new version or a copy of a source is told; the
same command once more, with --as-versions, then makes it a version.

Options
      --as-versions   a file of the same address or name as an earlier source
                      becomes a new version of it, also one that is there
      --investigation NAME
                      put the sources into the investigation of this title or
                      id; it is begun where there is none. Without it they go
                      into the library alone
      --recognise L   recognise words in pictures and scanned PDFs, in language
                      L: ${PICTURE_LANGUAGES.join(', ')}
      --library DIR   the library to add to, made where there is none
                      (default: this user's library)
  -h, --help          show this

Exit code: 0 all were added or there, 1 the library could not be written, 2 bad
use, or a file that could not be read.
`;

export const LIST_HELP = `Lists the sources of a library, a line each, with tabs between: id, date, number
of words, title, the investigations it is in, and the name of its file.

Usage: variorum list [options]

Options
      --investigations
                      list investigations instead: id, number of sources,
                      number of comparisons, title
      --library DIR   the library to list (default: this user's library)
  -h, --help          show this

Exit code: 0 done, 1 the library could not be opened, 2 bad use, or there is no
library.
`;

export const SEARCH_HELP = `Lists the sources of a library whose title, outlet, author or text holds all of
the words, in whatever case, the best first: id, date, number of words, title,
and below it a piece of the text with the first place.

Usage: variorum search WORDS ... [options]
       variorum search --queries FILE [options]

Words in quotation marks must stand together: variorum search '"locked door"'
There are also beginn* for the beginning of a word, OR, NOT, (brackets),
door NEAR/5 key, and title: outlet: author: language: url: file: tag:
collection: speaker: (who is quoted), date:2022-07..2022-09

With a list of names, figures or searches, the result is a table (CSV): for
each of them the sources it stands in, how often, and the first place.

Options
      --queries FILE  a list: each line, or of a .csv or .tsv file the first
                      cell of each row; “-” is standard input. Words of one
                      line must stand together
  -o, --output FILE   write the table to FILE; with --queries
      --library DIR   the library to search (default: this user's library)
  -h, --help          show this

Exit code: 0 something was found, 1 the library could not be opened, 2 bad use,
or nothing was found.
`;

export const COPY_HELP = `Writes a library into one file: texts, originals, passages, comparisons with
notes and judgements, tags and collections. What is in the trash stays out.

Usage: variorum copy FILE [options]

Options
      --library DIR   the library to copy (default: this user's library)
  -h, --help          show this

Exit code: 0 done, 1 it could not be written, 2 bad use.
`;

export const MERGE_HELP = `Brings what a copy holds into a library, which is made where there is none:
merged into a new one, a copy is opened as it was. Texts of the same bytes are
the same. Where both tell something else of one thing, the library keeps its
own, and the difference is listed. What was there before is kept as a backup.

Usage: variorum merge FILE [options]

Options
      --dry-run       tell what the file would bring, and change nothing
      --library DIR   the library to merge into (default: this user's library)
  -h, --help          show this

Exit code: 0 done, 1 the library could not be opened or written, 2 bad use, or
the file is no copy of a library.
`;

export const LOCK_HELP = `Locks a library with a passphrase, changes the passphrase, or removes it. All
files of the library are written anew: database, journal, backups, originals,
copies. Without its passphrase nobody can open the library again: there is no
other way in. What was exported is not locked.

Usage: variorum lock [options]

The passphrase it has is asked for as with every command: --passphrase-file,
the variable VARIORUM_PASSPHRASE, or at the terminal.

Options
      --new-passphrase-file FILE
                      the first line of FILE is the new passphrase (default:
                      it is asked for at the terminal, twice)
      --remove        remove the passphrase: all is written in clear
      --library DIR   the library to lock (default: this user's library)
  -h, --help          show this

Exit code: 0 done, 1 it could not be opened or written, or a part of it could
not be read, 2 bad use.
`;

export const LEDGER_HELP = `Lists what texts hold: every figure and date by what it counts, every quotation
by who says it, every name with its forms and titles, each with its places.

Usage: variorum ledger A [B ...] [options]

A, B, ... are files or ids of the library, as with compare.

Options
      --kind K        ${LEDGER_KINDS.join(', ')}; all of them when left out
  -f, --format F      text  for reading in a terminal (the default)
                      md    Markdown
                      json  for programs
  -o, --output FILE   write to FILE; it is replaced whole or not at all
      --library DIR   the library that ids are looked up in
      --recognise L   as with compare
      --width N       columns of the text format, ${NARROWEST} to ${WIDEST}
  -h, --help          show this

Figures that a finding holds against each other come first, then those that
several places agree on.
`;
