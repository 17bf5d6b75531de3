import type { Localized } from '../vocabulary/localized.js';

const words: Readonly<Record<string, Localized>> = {
  EACCES: { zh: '没有权限；请检查文件和文件夹的权限', en: 'no permission; check who may read and write it' },
  EPERM: {
    zh: '没有权限，或文件正被其他程序打开；请关闭后再试',
    en: 'no permission, or another program has it open; close that and try again',
  },
  EBUSY: { zh: '文件正被其他程序使用；请关闭后再试', en: 'another program is using it; close that and try again' },
  ENOENT: { zh: '没有这个文件或文件夹；请检查路径', en: 'there is no such file or folder; check the path' },
  ENOTDIR: { zh: '不是文件夹；请检查路径', en: 'it is no folder; check the path' },
  EISDIR: { zh: '是文件夹，不是文件；请检查路径', en: 'it is a folder, not a file; check the path' },
  ENOSPC: { zh: '磁盘已满；腾出空间后再试', en: 'the disk is full; make room and try again' },
  EDQUOT: { zh: '磁盘配额已满；腾出空间后再试', en: 'the disk quota is used up; make room and try again' },
  EROFS: { zh: '磁盘只读；请写到别处', en: 'the disk is read-only; write somewhere else' },
  EFBIG: { zh: '文件超过了允许的大小', en: 'the file is larger than is allowed' },
  EIO: { zh: '磁盘读写出错', en: 'the disk could not be read or written' },
};

/** What the system refused, in words; null for what is no error of the system. */
export function systemErrorWords(error: unknown): Localized | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const path = 'path' in error ? `${String(error.path)}: ` : '';
  const { zh, en } = words[String(error.code)] ?? { zh: `系统错误 ${String(error.code)}`, en: error.message };
  return { zh: `${path}${zh}`, en: `${path}${en}` };
}
