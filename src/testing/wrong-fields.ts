import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type FieldTree, form, type SchemaFn } from '@angular/forms/signals';

/** The errors of this form model, by field. */
export function wrongFields<Model extends object>(
  model: Model,
  schema: SchemaFn<Model>,
): Readonly<Partial<Record<keyof Model, string>>> {
  const tree = TestBed.runInInjectionContext(() => form(signal(model), schema));
  const fields = tree as unknown as Readonly<Record<string, FieldTree<unknown>>>;
  const wrong = Object.keys(model).flatMap((name) => {
    const [error] = fields[name]?.().errors() ?? [];
    return error ? [[name, error.message]] : [];
  });
  return Object.fromEntries(wrong) as Partial<Record<keyof Model, string>>;
}
