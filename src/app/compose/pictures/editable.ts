import { fileType } from '../../domain/file-types';

/** Whether a file can be edited, by its name: JPEG and PNG. */
export const isEditable = (name: string): boolean => ['jpg', 'png'].includes(fileType(name));
