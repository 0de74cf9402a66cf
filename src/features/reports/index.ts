export { buildPaper } from './queries/build-paper.ts'
