/** In texts of more sentences than this names are not read for facts: all of a text is parsed to tell who is who in it. */
export const NAMES_READ_UP_TO = 400;
