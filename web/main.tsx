/** The explorer at `/`: plain pages over the API of the same origin, each fact with the words it rests on. */
import './style.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { applyTheme } from './theme.ts';

applyTheme();
const page = document.getElementById('page');
if (page) createRoot(page).render(<App />);
