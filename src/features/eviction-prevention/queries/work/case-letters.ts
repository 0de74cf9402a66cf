import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { mayGoBy, sendingWays } from '../../rules/work/letter-template.ts'
import { findCase } from '../../store/cases.ts'
import { listLetters } from '../../store/work-letters.ts'
import { adultOf, shownIn } from '../case-view.ts'
import { hidesFreeText } from '../hide-free-text.ts'
import { peopleOf } from '../people-of-case.ts'
import { templatesInUse } from './letter-templates-in-use.ts'

/** The letters of a case and the templates for more. A list names nobody protected, not even to those who know them. */
export const caseLetters = query({
	name: 'caseLetters',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		const view = row === undefined ? undefined : await peopleOf(act, row)
		if (row === undefined || view === undefined) return missing
		const hidden = hidesFreeText(view)
		const names = new Map((await listStaffNames(act.db)).map((staff) => [staff.id, staff.name]))
		const templates = (await templatesInUse(act)).filter(({ ended }) => !ended)
		const letters = (await listLetters(act.db, caseId)).filter(({ state }) => state !== 'withdrawn')
		const forwarded = [...view.adults, ...view.children].some((one) => one.protected)
		return {
			caseId,
			hidden,
			forwarded,
			adults: hidden ? [] : view.adults.map((adult) => adultOf(adult, act.today)),
			templates: templates.map(({ code, version, channel, name }) => ({ code, version, channel, name })),
			letters: letters.map((letter) => ({
				...{ id: letter.id, channel: letter.channel, state: letter.state, template: letter.template },
				...{ forwarded: letter.forwarded, templateVersion: letter.templateVersion },
				...{ sentOn: letter.sentOn, sentHow: letter.sentHow, digest: letter.digest },
				toName: hidden || letter.forwarded || forwarded ? null : letter.toName,
				toLines: hidden ? null : letter.toLines,
				subject: hidden ? null : letter.subject,
				body: hidden ? null : letter.body,
				reference: hidden ? null : letter.reference,
				draftedAt: letter.draftedAt,
				writtenAt: letter.editedAt ?? letter.draftedAt,
				draftedBy: names.get(letter.draftedBy) ?? null,
				sentBy: letter.sentBy === null ? null : (names.get(letter.sentBy) ?? null),
				ways: sendingWays.filter((way) => mayGoBy(way, letter)),
			})),
			shown: shownIn([view]),
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
