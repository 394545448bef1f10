import { cleanFileName } from '../../domain/file-name';
import { fileType } from '../../domain/file-types';

/** Whether a file can be a form that is checked, by its name. */
export const isWorkbook = (name: string): boolean => fileType(cleanFileName(name)) === 'xlsx';
