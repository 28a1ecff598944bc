/**
 * Where every command starts. All of it is one process, so that a signal (Ctrl-C, `docker stop`) reaches the code
 * that must act on it.
 */
import './install.js';

// Only now is there a node_modules to import from, and then something built: hence no static imports.
await import('./build.js');
await import('../build/cli/main.js');
