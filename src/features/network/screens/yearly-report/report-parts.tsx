import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { alwaysShown, type Placed } from '../../rules/yearly-report/layout.ts'
import type { ReportPage } from './loaded.ts'

type PartsProps = { page: ReportPage; outcome: Outcome | undefined }

/** The parts in the report's order; in a draft each opens to be written, moved or left out. */
export function ReportParts({ page, outcome }: PartsProps) {
	const { report, document, draft, editing, mayKeep } = page
	const words = useTranslations('yearlyReport')
	const canWrite = mayKeep && draft !== null
	if (!canWrite) {
		return (
			<nav aria-label={words('page.parts')}>
				<ul>
					{document.sections.map(({ key, heading }) => (
						<li key={key}>
							<a href={`#${key}`}>{heading}</a>
						</li>
					))}
				</ul>
			</nav>
		)
	}
	const current = (part: string) => (editing === part ? { 'aria-current': 'page' as const } : {})
	return (
		<nav aria-label={words('page.parts')}>
			<ul>
				<li>
					<a href="?edit=head" {...current('head')}>
						{words('page.head')}
					</a>
				</li>
				{report.layout.map(({ part, shown }) => (
					<li key={part}>
						{shown ? (
							<a href={`?edit=${part}#${part}`} {...current(part)}>
								{words(`parts.${part}`)}
							</a>
						) : (
							<>
								{words(`parts.${part}`)} <span className="quiet small">{words('page.left')}</span>
							</>
						)}
					</li>
				))}
			</ul>
			<Disclosure summary={words('page.order')} open={outcome !== undefined && refusedOrder(outcome)}>
				<ul>
					{report.layout.map((placed, at) => (
						<li key={placed.part}>
							<Place
								placed={placed}
								first={at === 0}
								last={at === report.layout.length - 1}
								outcome={outcome}
							/>
						</li>
					))}
				</ul>
			</Disclosure>
		</nav>
	)
}

const refusedOrder = (outcome: Outcome) => !outcome.ok && outcome.values.intent === 'layOutReport'

type PlaceProps = { placed: Placed; first: boolean; last: boolean; outcome: Outcome | undefined }

/** One step up or down, out or in again. */
function Place({ placed: { part, shown }, first, last, outcome }: PlaceProps) {
	const words = useTranslations('yearlyReport')
	const refused = outcome !== undefined && !outcome.ok && outcome.values.part === part
	return (
		<Form name="layOutReport" words="yearlyReport" outcome={refused ? outcome : undefined} inline>
			<HiddenInput name="part" value={part} />
			<span>{words(`parts.${part}`)}</span>
			{first ? null : (
				<Submit kind="quiet" name="change" value="up">
					{words('page.up')}
				</Submit>
			)}
			{last ? null : (
				<Submit kind="quiet" name="change" value="down">
					{words('page.down')}
				</Submit>
			)}
			{alwaysShown.includes(part) ? null : (
				<Submit kind="quiet" name="change" value={shown ? 'leave-out' : 'take-in'}>
					{words(shown ? 'page.leaveOut' : 'page.takeIn')}
				</Submit>
			)}
		</Form>
	)
}
