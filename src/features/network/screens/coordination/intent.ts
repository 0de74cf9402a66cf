import type { Posted } from '../../../../ui/posted.ts'

/** Forms of one kind are told apart by what each is about: `tellVisitPoint-<id>`. */
export const intentFor = (intent: string, id: string): string => `${intent}-${id}`

export function readIntent({ intent }: Posted): { readonly intent: string; readonly id: string } {
	const [name = '', ...rest] = String(intent).split('-')
	return { intent: name, id: rest.join('-') }
}
