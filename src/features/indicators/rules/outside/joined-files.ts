import type { FigureFile } from './figure-file.ts'
import { withoutSecond } from './without-second.ts'

/** Pages of one answer as one file; a figure that two pages tell differently is a fault. */
export function joinedFiles(files: readonly FigureFile[]): FigureFile {
	const once = withoutSecond(
		files.flatMap(({ figures }) => figures),
		() => 'values',
	)
	const sum = (of: (file: FigureFile) => number) => files.reduce((total, file) => total + of(file), 0)
	return {
		figures: once.figures,
		faults: [...files.flatMap(({ faults }) => faults), ...once.faults],
		elsewhere: sum(({ elsewhere }) => elsewhere),
		untold: sum(({ untold }) => untold),
		titles: Object.assign({}, ...files.map(({ titles }) => titles)),
		goesOn: false,
	}
}
