import * as z from 'zod'
import { amount, day, id, optionalText } from '../../../../platform/fields.ts'
import {
	endingReasons,
	messageChannels,
	messageKinds,
	ownLeases,
	supportResults,
	tribunalMatters,
} from '../../rules/authorities/message-rules.ts'
import { grounds } from '../../rules/case.ts'
import { regimes } from '../../rules/law/countries.ts'
import { childrenAnswers } from '../../rules/notice-kinds.ts'
import { samePerson } from '../person-known-as.ts'

/** An hour as people write it: 9.30 or 09:30. */
export const clock = () =>
	z
		.string()
		.regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'not-a-time')
		.transform((text) => text.replace('.', ':').padStart(5, '0'))
		.optional()

export const messageInput = z.object({
	kind: z.enum(messageKinds, { error: 'choose-one' }),
	/** About a case that is open; else the household and its home. */
	caseId: id().optional(),
	receivedOn: day(),
	receivedTime: clock(),
	channel: z.enum(messageChannels, { error: 'choose-one' }),
	reference: optionalText(100),
	plannedOn: day().optional(),
	plannedTime: clock(),
	authorityOfficer: optionalText(200),
	invokes: z.enum(tribunalMatters, { error: 'choose-one' }).optional(),
	lease: z.enum(ownLeases, { error: 'choose-one' }).optional(),
	endedBecause: z.enum(endingReasons, { error: 'choose-one' }).optional(),
	leaseEndsOn: day().optional(),
	supportReviewedOn: day().optional(),
	supportResult: z.enum(supportResults, { error: 'choose-one' }).optional(),
	supportReview: optionalText(4000),
	ground: z.enum(grounds, { error: 'choose-one' }).optional(),
	note: optionalText(4000),
	givenName: optionalText(100),
	familyName: optionalText(100),
	nationalId: optionalText(30),
	bornOn: day().optional(),
	phone: optionalText(50),
	language: optionalText(50),
	address: optionalText(200),
	postalCode: optionalText(20),
	city: optionalText(100),
	dwelling: optionalText(20),
	rooms: optionalText(20),
	regime: z.enum(regimes, { error: 'choose-one' }).default('JB12'),
	children: z.enum(childrenAnswers, { error: 'choose-one' }).optional(),
	landlordId: id().optional(),
	debt: amount().optional(),
	unitId: id().optional(),
	samePerson: samePerson(),
})
export type MessageInput = z.output<typeof messageInput>
