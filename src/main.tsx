/** The page's first line of code: opens the Lab. */
import { startPage } from './gallery/shell/startPage';

const root = document.getElementById('root');
if (root !== null) startPage(root);
