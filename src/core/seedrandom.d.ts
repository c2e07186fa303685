/** The file of `seedrandom` that holds the one generator in use; its index brings six more. */
declare module 'seedrandom/seedrandom.js' {
  export { default } from 'seedrandom';
}
