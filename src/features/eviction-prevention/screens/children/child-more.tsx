import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { CaseChild, CaseChildren } from '../parts/case-types.ts'

/** What is best for the child and how it was at each follow-up, as rows below its talk. */
export function useChildRows() {
	const words = useTranslations('evictionPrevention.children')
	const format = useFormat()
	return ({ interests, checks }: CaseChild) => [
		...(interests === null
			? [{ label: words('rows.interests'), value: words('rows.notAssessed') }]
			: [
					{
						label: words('rows.interests'),
						value: [
							interests.bestInterests,
							words('rows.assessed', {
								day: format.day(interests.assessedOn),
								who: interests.assessedBy ?? '–',
							}),
						]
							.filter(Boolean)
							.join(' '),
					},
				]),
		...(interests?.school == null ? [] : [{ label: words('fields.school'), value: interests.school }]),
		...checks.map((check) => ({
			label: words('rows.check', { day: format.day(check.onDay) }),
			value: [
				words(`results.${check.result}`),
				check.schoolNow === null ? null : words(`school.${check.schoolNow}`),
				check.childsWords === null ? null : `”${check.childsWords}”`,
				check.note,
			]
				.filter(Boolean)
				.join('. '),
		})),
	]
}

/** What can be written about one child besides the talk. */
export function ChildActions({ file, child }: { file: CaseChildren; child: CaseChild }) {
	const words = useTranslations('evictionPrevention.children.forms')
	const at = `/evictions/${file.caseId}/children`
	const due = file.followUps.find(
		(one) =>
			one.kind === 'children-after-eviction' &&
			one.due &&
			!child.checks.some((check) => check.followUpId === one.id),
	)
	return (
		<>
			{file.closedOn === null ? (
				<ButtonLink to={`${at}/assess?child=${child.childId}`}>
					{child.interests === null ? words('assess.do') : words('assess.again')}
				</ButtonLink>
			) : null}
			{due === undefined ? null : (
				<ButtonLink to={`${at}/follow-up?child=${child.childId}&check=${due.id}`}>
					{words('follow-up.do')}
				</ButtonLink>
			)}
		</>
	)
}
