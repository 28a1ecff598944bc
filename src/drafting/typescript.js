/**
 * Lets a thread run TypeScript, where sources run as they stand: in tests and benchmarks. `--import tsx` alone reaches no
 * other thread than the first. It is no part of what is built.
 */
import { register } from 'tsx/esm/api';

register();
