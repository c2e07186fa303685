/** The page's first line of code: styles, then the Lab. */
import './ui/styles/index.css';
import { startPage } from './app/startPage';

const root = document.getElementById('root');
if (root !== null) startPage(root);
