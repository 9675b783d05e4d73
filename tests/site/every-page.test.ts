// What looks at every page runs in one process: to take a thousand pages apart takes longer than what is asked of them.
import './every-page/html.ts';
import './every-page/drawings.ts';
import './every-page/share.ts';
import './every-page/structured-data.ts';
