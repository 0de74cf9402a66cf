import * as z from 'zod'
import { text } from '../../../../platform/fields.ts'
import { year } from '../../../indicators/index.ts'
import { areaKinds, levels } from '../../rules/document/document.ts'

/** What a plan is called and is, who decides it and for which years. */
export const headFields = z.object({
	title: text(300),
	/** In the municipality's own word. */
	kind: text(100),
	committee: text(200),
	level: z.enum(levels, { error: 'choose-one' }),
	validFrom: year(),
	validTo: year(),
	areaKind: z.enum(areaKinds, { error: 'choose-one' }),
})

type Years = { readonly validFrom: number; readonly validTo: number }

export const endsAfterItBegins: readonly [(given: Years) => boolean, { path: string[]; error: string }] = [
	({ validFrom, validTo }) => validFrom <= validTo,
	{ path: ['validTo'], error: 'ends-before-it-begins' },
]
