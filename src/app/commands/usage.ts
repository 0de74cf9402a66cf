import { parseArgs } from 'node:util'

/** Wrong words on the command line: exit status 2. */
export class UsageFault extends Error {
	override name = 'UsageFault'
}

export type Flags = Record<string, { type: 'string' | 'boolean'; default?: string }>

/** The flags and bare words of a command, or a UsageFault that says what fits. */
export function readArgs(args: string[], flags: Flags, usage: string) {
	try {
		const { values, positionals } = parseArgs({ args, options: flags, allowPositionals: true, strict: true })
		return {
			positionals,
			text: (name: string): string | undefined => {
				const value = values[name]
				return typeof value === 'string' ? value : undefined
			},
			needed: (name: string): string => {
				const value = values[name]
				if (typeof value === 'string' && value !== '') return value
				throw new UsageFault(`--${name} is missing. Usage: bofast ${usage}`)
			},
			ticked: (name: string): boolean => values[name] === true,
		}
	} catch (fault) {
		if (fault instanceof UsageFault) throw fault
		const said = fault instanceof Error ? fault.message.split('. ')[0] : 'wrong words'
		throw new UsageFault(`${said}. Usage: bofast ${usage}`)
	}
}
