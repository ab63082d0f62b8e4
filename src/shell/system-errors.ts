/** The code of an error of the operating system, for example `ENOSPC`. */
export const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error';

/** Passes on the value, and null instead of an error with this code. */
export const unless = <Value>(promise: Promise<Value>, code: string): Promise<Value | null> =>
  promise.catch((error: unknown) => {
    if (errorCode(error) === code) return null;
    throw error;
  });

const descriptions: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it is larger than files may be here',
  EIO: 'the disk failed',
  EROFS: 'the disk is read-only',
  EACCES: 'no permission',
  EPERM: 'no permission',
  ERR_ACCESS_DENIED: 'node was told not to allow it',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'part of its path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'a link leads in a circle',
  ENXIO: 'nothing can be written there',
  EPIPE: 'nobody reads it',
};

/** An error of the operating system while writing, in words. */
export const describeWriteError = (error: unknown): string => descriptions[errorCode(error)] ?? errorCode(error);
