/**
 * Where every command starts. All of it is one process, so that a signal (Ctrl-C, `docker stop`) reaches the code
 * that must act on it.
 */
import './install.js';

// Only now is there a node_modules to import from: hence no static imports.
const { register } = await import('tsx/esm/api');
register();
await import('../src/cli/main.ts');
