import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { withoutWhiteSpace } from '../../text/words.js';
import type { Issue } from '../../vocabulary/issue.js';
import type { Localized } from '../../vocabulary/localized.js';
import { decodeText } from '../decode-text.js';
import { type DraftFiles, draftFiles } from './draft-files.js';

/** What became of a new folder. */
export interface NewFolder {
  /** null where nothing was written. */
  readonly found: DraftFiles['found'] | null;
  readonly issues: readonly Issue[];
}

/**
 * Writes the data folder of a plan from the file that holds its text: whole or not at all.
 *
 * Everything uncertain is marked in the files (`# 待核 / to check`), and `readPlan` then lists it with what a person has to add. UTF-8,
 * with a byte order mark or not, and GB18030 are read.
 *
 * @param folder - Where to; it must not be there yet, or be empty.
 * @param textFile - The text as received.
 * @returns How much was found, or the issue that stands in the way: no such file, no text, a folder that holds something.
 * @example
 * (await newFolder('a-plan/data', 'no/such/file.txt')).issues.map((issue) => issue.code); //=> ['missing-file']
 */
export async function newFolder(folder: string, textFile: string): Promise<NewFolder> {
  const bytes = await readIfThere(textFile);
  if (bytes === null) {
    return refused('missing-file', textFile, { zh: `没有文件 ${textFile}`, en: `there is no file ${textFile}` });
  }
  const decoded = decodeText(bytes);
  if (decoded.problem !== null) return refused('not-text', textFile, decoded.problem, decoded.line);
  if (withoutWhiteSpace(decoded.text) === '') {
    return refused('not-text', textFile, { zh: '文件里没有文字', en: 'the file holds no words' });
  }
  if (!(await isFree(folder))) {
    return refused('folder-not-empty', folder, {
      zh: `文件夹 ${folder} 里已有内容，什么都没有写`,
      en: `the folder ${folder} already holds something; nothing was written`,
    });
  }
  const { files, found } = draftFiles(bytes, decoded.text, idOf(folder));
  await writeFolder(folder, files);
  return { found, issues: [] };
}

/** Writes everything beside its place first, so that nobody ever sees half a folder. */
async function writeFolder(folder: string, files: DraftFiles['files']): Promise<void> {
  const place = resolve(folder);
  const beside = join(dirname(place), `.${randomUUID()}.part`);
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(beside, path)), { recursive: true });
      await writeFile(join(beside, path), content);
    }
    await rmdir(place).catch(() => {});
    await rename(beside, place);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true;
    if (hasCode(error, 'ENOTDIR')) return false;
    throw error;
  }
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'EISDIR')) return null;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** my-plan/data is the data of my-plan. */
function idOf(folder: string): string {
  const names = resolve(folder)
    .split(/[\\/]/)
    .filter((name) => name !== '');
  const name = basename(folder) === 'data' ? names.at(-2) : names.at(-1);
  const id = (name ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return id === '' ? 'plan' : id;
}

function refused(
  code: 'missing-file' | 'not-text' | 'folder-not-empty',
  file: string,
  message: Localized,
  line: number | null = null,
): NewFolder {
  const hints = {
    'missing-file': { zh: '核对 --text 的路径', en: 'Check the path given with --text' },
    'not-text': {
      zh: '需要计划的文字：UTF-8 或 GB18030 的 .txt',
      en: 'The words of a plan are needed: .txt in UTF-8 or GB18030',
    },
    'folder-not-empty': {
      zh: '换一个文件夹，或先移走其中的内容',
      en: 'Choose another folder, or move away what it holds',
    },
  };
  return { found: null, issues: [{ code, severity: 'error', file, line, path: '', message, hint: hints[code] }] };
}
