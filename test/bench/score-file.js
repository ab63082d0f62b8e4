/** Scores a file once in a process of its own and prints what that cost: `score-file.js FILE`. */
import { evaluate, load } from '../../dist/index.js';

const loaded = await load(process.argv[2]);
const before = process.cpuUsage();
const { result } = evaluate(loaded, {});
// What is not read is not computed.
const bytes = JSON.stringify(result).length;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ cpu: (user + system) / 1000, bytes }));
