/** Of this build; stands in every report of an error of ours. */
export { version as VERSION } from '../../../package.json';
