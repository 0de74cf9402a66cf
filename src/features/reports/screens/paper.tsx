import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../ui/screen.ts'
import { Sheet, SheetDesk } from '../../../ui/sheet.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { editPaperHead } from '../commands/edit-paper-head.ts'
import { editPaperPart } from '../commands/edit-paper-part.ts'
import { notePreparation } from '../commands/note-preparation.ts'
import { releaseFigure } from '../commands/release-figure.ts'
import { strikePreparation } from '../commands/strike-preparation.ts'
import { paperPage } from '../queries/paper-page.ts'
import { PaperAside } from './paper-aside.tsx'
import { type Editing, editingOf, PaperForm, ReleaseForm } from './paper-forms.tsx'
import { usePeriod } from './use-period.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const page = show(await paperPage(callerOf(context), { roundId: params.roundId }))
	const asked = new URL(request.url).searchParams
	const editing = page.mayKeep ? editingOf(asked.get('edit')) : null
	const releasing = page.mayKeep
		? (page.figures.find((figure) => figure.hidden && figure.id === asked.get('release')) ?? null)
		: null
	return { ...page, editing, releasing }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const { followUp } = show(await paperPage(caller, { roundId: params.roundId }))
	const { planId, year, part: period } = followUp
	const paper = { ...posted, planId, year, period }
	const back = (said: string) => done(`/follow-up/${followUp.id}/paper`, `reports.done.${said}`)
	switch (posted.intent) {
		case 'editPaperHead': {
			const answer = await editPaperHead(caller, paper)
			return answer.is === 'done' ? back('saved') : settle(answer, posted)
		}
		case 'notePreparation': {
			const answer = await notePreparation(caller, paper)
			return answer.is === 'done' ? back('saved') : settle(answer, posted)
		}
		case 'strikePreparation': {
			const answer = await strikePreparation(caller, posted)
			return answer.is === 'done' ? back('saved') : settle(answer, posted)
		}
		case 'releaseFigure': {
			const answer = await releaseFigure(caller, posted)
			return answer.is === 'done' ? back('released') : settle(answer, posted)
		}
		default: {
			const answer = await editPaperPart(caller, paper)
			return answer.is === 'done' ? back('saved') : settle(answer, posted)
		}
	}
}

export default function PaperScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.paper')
	const rounds = useTranslations('reports.rounds')
	const round = useTranslations('reports.round')
	const format = useFormat()
	const period = usePeriod()
	const { followUp, paper } = page
	const file = (name: string) => `/follow-up/${followUp.id}/${name}`
	return (
		<>
			<PageHead
				title={words('title', { period: period.name(followUp) })}
				crumbs={[
					{ to: '/follow-up', label: rounds('title') },
					...(page.mayReadExact
						? [{ to: `/follow-up/${followUp.id}`, label: round('title', { period: period.name(followUp) }) }]
						: []),
				]}
				state={
					followUp.frozenAt === null
						? words('draft')
						: words('frozen', { day: format.moment(followUp.frozenAt) })
				}
				actions={
					<>
						<ButtonLink file to={file('paper.docx')}>
							{words('word')}
						</ButtonLink>
						<ButtonLink file to={file('paper.pdf')}>
							{words('pdf')}
						</ButtonLink>
					</>
				}
			/>
			<SheetDesk parts={<Parts />} aside={<PaperAside page={page} />}>
				<Sheet
					title={paper.title}
					letterhead={paper.letterhead}
					stamps={paper.stamps}
					sections={paper.sections}
					aside={({ key }) => <EditLink part={page.mayKeep ? editingOf(key) : null} />}
					writing={writingOf(page, outcome)}
				/>
			</SheetDesk>
		</>
	)
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

function writingOf(page: Page, outcome: Outcome | undefined) {
	const { editing, releasing } = page
	if (releasing !== null)
		return { key: 'figures', form: <ReleaseForm figure={releasing} outcome={outcome} /> }
	return editing === null
		? undefined
		: { key: editing, form: <PaperForm editing={editing} page={page} outcome={outcome} /> }
}

function EditLink({ part }: { part: Editing | null }) {
	const words = useTranslations('reports.paper')
	return part === null ? null : <TextLink to={`?edit=${part}#${part}`}>{words('edit')}</TextLink>
}

const parts = [
	'head',
	'proposal',
	'summary',
	'background',
	'matter',
	'children',
	'preparation',
	'views',
	'annexes',
	'signatures',
	'copy-to',
] as const

/** The parts in order, those nobody has written marked; each opens to be changed. */
function Parts() {
	const { written, preparation, editing, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('reports.paper')
	const isEmpty = (part: Editing) =>
		part === 'preparation'
			? preparation.length === 0
			: part !== 'head' && part !== 'proposal' && written[part] === undefined
	return (
		<nav aria-label={words('parts')}>
			<ul>
				{parts.map((part) => (
					<li key={part}>
						<a
							href={mayKeep ? `?edit=${part}#${part}` : `#${part}`}
							{...(editing === part ? { 'aria-current': 'page' as const } : {})}
						>
							{words(part)}
						</a>
						{isEmpty(part) ? <span className="quiet small"> {words('missing')}</span> : null}
					</li>
				))}
			</ul>
		</nav>
	)
}
