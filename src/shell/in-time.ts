import { createContext, Script } from 'node:vm';
import { once } from '../model/once.ts';

const call = new Script('work()');
/** A place to hand the work over; what the work sees and uses is ours all the same. */
const handover = once(() => createContext({ work: null }));

/** Does work here and now, and ends it when it takes too long. Only V8 itself can interrupt a function that does not come back, and only for a script it runs. */
export function inTime<Value>(milliseconds: number, work: () => Value): { readonly value: Value } | null {
  let done: { readonly value: Value } | null = null;
  const context = handover();
  context.work = () => {
    done = { value: work() };
  };
  try {
    call.runInContext(context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return null;
  } finally {
    context.work = null;
  }
  return done;
}
