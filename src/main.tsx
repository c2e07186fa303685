/** The page's first line of code: opens the Lab. */
import { startPage } from './app/startPage';

const root = document.getElementById('root');
if (root !== null) startPage(root);
