/** Lines by themselves that pages put into the midst of articles. */
const LONE_LINES =
  /^(?:advertisement|ad|anzeige|publicité|publicidad|sponsored(?: content)?|share(?: this)?(?: article| story| page)?(?: on .*)?|teilen|partager|tweet|print|email|e-mail|save|copy link|related(?: articles?| stories| topics?| content)?|most (?:read|popular)|recommended(?: for you)?|you may also like|mehr zum thema|lire aussi|lea también|compartir|read more(?:: .+)?|more on this(?: story)?|continue reading(?: the main story)?|skip to (?:main )?content|listen to (?:this )?article|sign up(?: (?:for|to) our newsletters?)?|subscribe(?: now| to our newsletters?)?|log ?in|\d+ (?:min(?:ute)?s?) read|\d+ comments?|comments?|image (?:source|caption)|getty images|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|back to top)[:.]?$/i;

/** Whether a line is one that pages put into the midst of articles, such as `Advertisement`, and says nothing else. */
export const isLoneFurniture = (line: string): boolean => line.length <= 200 && LONE_LINES.test(line);
