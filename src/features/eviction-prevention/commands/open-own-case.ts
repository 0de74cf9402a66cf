import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { amount, day, id, optionalText, text } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { grounds, openedByHand } from '../rules/case.ts'
import { regimes } from '../rules/law/countries.ts'
import { childrenAnswers } from '../rules/notice-kinds.ts'
import { openFrom } from './case-opening.ts'
import { samePerson } from './person-known-as.ts'

/** A case that no landlord told about: the board's own finding, the tenant's call, the enforcement authority's notice. */
export const openOwnCase = command({
	name: 'openOwnCase',
	input: z.object({
		givenName: text(100),
		familyName: text(100),
		nationalId: optionalText(30),
		bornOn: day().optional(),
		phone: optionalText(50),
		language: optionalText(50),
		address: text(200),
		postalCode: optionalText(20),
		city: optionalText(100),
		dwelling: optionalText(20),
		rooms: optionalText(20),
		ground: z.enum(grounds, { error: 'choose-one' }),
		regime: z.enum(regimes, { error: 'choose-one' }).default('JB12'),
		openedBy: z.enum(openedByHand, { error: 'choose-one' }),
		children: z.enum(childrenAnswers, { error: 'choose-one' }),
		landlordId: id().optional(),
		debt: amount().optional(),
		unitId: id().optional(),
		otherSystemNumber: optionalText(50),
		samePerson: samePerson(),
	}),
	may: mayHandleCases,
	run: async (act, input) => {
		const { givenName, familyName, nationalId, bornOn, phone, language, samePerson } = input
		const { address, postalCode, city, dwelling, rooms } = input
		const { ground, regime, openedBy, children, landlordId, debt, unitId, otherSystemNumber } = input
		return await openFrom(act, {
			tenant: {
				...{ givenName, familyName, nationalId, bornOn, phone, language, samePerson },
				...{ address, postalCode, city },
			},
			home: { address, postalCode, city, dwelling, rooms },
			...{ ground, regime, openedBy, children, otherSystemNumber },
			landlordId: landlordId ?? null,
			debtOre: debt ?? null,
			mustMoveAnyway: false,
			dates: [],
			unitId: unitId ?? null,
		})
	},
	audit: (_, value) => ({ kind: 'eviction-case', ids: value === null ? [] : [value.caseId] }),
	constraints: { one_open_case_in_a_home: 'case-already-open' },
})
