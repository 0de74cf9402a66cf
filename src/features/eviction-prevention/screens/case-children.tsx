import { useOutletContext } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../ui/links.tsx'
import { UnknownChildWord, Unverified } from '../../../ui/marks.tsx'
import { DefinitionRows, Section } from '../../../ui/page.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { ChildActions, useChildRows } from './children/child-more.tsx'
import { ChildName, TalkWord } from './parts/case-facts.tsx'
import type { CaseChild, CaseChildren } from './parts/case-types.ts'

/** Each child: how it lives here, the talk or why there was none, its own words apart from the assessment. */
export default function CaseChildrenScreen() {
	const file = useOutletContext<CaseChildren>()
	const words = useTranslations('evictionPrevention.cases')
	const isOpen = file.closedOn === null
	return (
		<Section
			title={words('tabs.children')}
			aside={
				isOpen ? (
					<ButtonLink to={`/evictions/${file.caseId}/add-children`}>{words('children.add')}</ButtonLink>
				) : null
			}
		>
			{file.childrenAnswer === 'unknown' ? (
				<p className="row-wrap">
					<UnknownChildWord />
					<ButtonLink to={`/evictions/${file.caseId}/answer-children`}>
						{words('steps.answer-children.do')}
					</ButtonLink>
				</p>
			) : null}
			{file.childrenAnswer === 'no' ? <p>{words('children.none')}</p> : null}
			{file.children.map((child) => (
				<ChildPart key={child.childId} child={child} file={file} />
			))}
		</Section>
	)
}

function ChildPart({ child, file }: { child: CaseChild; file: CaseChildren }) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const more = useChildRows()
	const rows = [
		{ label: words('children.living'), value: words(`living.${child.living}`) },
		{ label: words('children.talk'), value: <TalkWord child={child} /> },
		...(child.legalGround === null
			? []
			: [
					{
						label: words('children.ground'),
						value: (
							<>
								{words(`talkGrounds.${child.legalGround}`)}{' '}
								{child.legalGround === 'own-contact' ? <Unverified /> : null}
							</>
						),
					},
				]),
		...(child.heldBy === null ? [] : [{ label: words('children.heldBy'), value: child.heldBy }]),
		...(child.place === null ? [] : [{ label: words('children.place'), value: child.place }]),
		...(child.interpreterLanguage === null
			? []
			: [{ label: words('children.interpreter'), value: child.interpreterLanguage }]),
		...(child.childsView === null ? [] : [{ label: words('children.view'), value: `”${child.childsView}”` }]),
		...(child.assessment === null ? [] : [{ label: words('children.assessment'), value: child.assessment }]),
		...(child.reasonNote === null ? [] : [{ label: words('children.reasonNote'), value: child.reasonNote }]),
		...(child.reasonOn === null
			? []
			: [{ label: words('children.reasonOn'), value: format.day(child.reasonOn) }]),
		...more(child),
	]
	return (
		<Section
			level={3}
			title={<ChildName child={child} />}
			aside={
				<span className="row-wrap">
					{file.closedOn === null && child.heldOn === null ? (
						<ButtonLink to={`/evictions/${file.caseId}/child-talk?child=${child.childId}`}>
							{words('children.record')}
						</ButtonLink>
					) : null}
					<ChildActions file={file} child={child} />
				</span>
			}
		>
			<DefinitionRows rows={rows} />
		</Section>
	)
}
