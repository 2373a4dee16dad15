/** The half of pdf.js that reads; it is handed to the other half, and nothing of it is called here. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
