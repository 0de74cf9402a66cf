/** Somebody who came along and of whom the desk knows what they are called, and perhaps the year of their birth. */
export type Along = { readonly called: string | undefined; readonly bornAbout: string | undefined }

/** One a line, with the year of birth at its end: `Elsa 2019`, `Elsa`, or only `2019`. */
export function readAlong(text: string | undefined): Along[] {
	return (text ?? '')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			const [, before = '', year] = /^(.*?)[\s,]*(\d{4})?$/.exec(line) ?? []
			return { called: before === '' ? undefined : before, bornAbout: year }
		})
}
