import { createFeature, createReducer, on } from '@ngrx/store';
import { ConnectionActions } from './connection-actions';

export interface ConnectionState {
  /** The browser's opinion. It may be wrong, so requests are sent anyway. */
  readonly offline: boolean;
}

export const connectionFeature = createFeature({
  name: 'haiCsoConnection',
  reducer: createReducer<ConnectionState>(
    { offline: false },
    on(ConnectionActions.lost, (): ConnectionState => ({ offline: true })),
    on(ConnectionActions.restored, (): ConnectionState => ({ offline: false })),
  ),
});

export const { selectOffline } = connectionFeature;
