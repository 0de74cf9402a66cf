import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { beginWithBoard } from '../../commands/board/begin-with-board.ts'
import { moveBoardView } from '../../commands/board/move-board-view.ts'
import { type KeptBoard, keptBoards } from '../../queries/board/kept-boards.ts'

const here = '/follow-up/board/views'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await keptBoards(callerOf(context), {}))
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	if (String(posted.intent).startsWith('beginWithBoard')) {
		const answer = await beginWithBoard(caller, posted)
		return answer.is === 'done' ? done(here, 'leaders.done.start') : settle(answer, posted)
	}
	const answer = await moveBoardView(caller, posted)
	return answer.is === 'done' ? done(here, 'leaders.done.moved') : settle(answer, posted)
}

export default function BoardViewsScreen() {
	const { boards } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('leaders.keep')
	const board = useTranslations('leaders')
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state')}
				crumbs={[{ to: '/follow-up/board', label: board('title') }, { label: words('title') }]}
				actions={
					<ButtonLink to={`${here}/new`} kind="primary">
						{words('new')}
					</ButtonLink>
				}
			/>
			{(['own', 'shared'] as const).map((kind) => {
				const rows = boards.filter(({ shared }) => shared === (kind === 'shared'))
				return (
					<Section key={kind} title={words(kind)}>
						{rows.length === 0 ? (
							<p className="quiet">{words(kind === 'own' ? 'noneOwn' : 'noneShared')}</p>
						) : (
							<Boards kind={kind} rows={rows} outcome={outcome} />
						)}
					</Section>
				)
			})}
			{boards.some(({ isStart }) => isStart) ? (
				<Section title={board('usual')}>
					<Form name="beginWithBoard" words="leaders" outcome={outcome} inline>
						<Submit kind="secondary">{words('startUsual')}</Submit>
					</Form>
				</Section>
			) : null}
		</>
	)
}

type BoardsProps = { kind: 'own' | 'shared'; rows: readonly KeptBoard[]; outcome: Outcome | undefined }

function Boards({ kind, rows, outcome }: BoardsProps) {
	const words = useTranslations('leaders.keep')
	return (
		<DataTable
			caption={words(kind)}
			rows={rows}
			rowKey={(row) => row.id}
			columns={[
				{
					key: 'name',
					head: words('name'),
					width: '34%',
					cell: (row) => <TextLink to={`/follow-up/board?view=${row.id}`}>{row.name}</TextLink>,
				},
				{
					key: 'figures',
					head: words('figures'),
					cell: (row) => words('count', { count: row.indicatorIds.length }),
				},
				{
					key: 'start',
					head: words('begins'),
					fold: 'plain',
					cell: (row) =>
						row.isStart ? (
							<b>{words('start')}</b>
						) : (
							<Form name={`beginWithBoard-${row.id}`} words="leaders" outcome={outcome} inline>
								<HiddenInput name="viewId" value={row.id} />
								<Submit kind="quiet">
									{words('startHere')} <span className="unseen">{words('startOf', { name: row.name })}</span>
								</Submit>
							</Form>
						),
				},
				{
					key: 'move',
					head: words('order'),
					fold: 'plain',
					cell: (row) =>
						row.mayKeep && rows.length > 1 ? (
							<span className="row-wrap">
								{(['up', 'down'] as const)
									.filter((way) => row.id !== (way === 'up' ? rows[0] : rows.at(-1))?.id)
									.map((way) => (
										<Form
											key={way}
											name={`moveBoardView-${way}-${row.id}`}
											words="leaders"
											outcome={outcome}
											inline
										>
											<HiddenInput name="viewId" value={row.id} />
											<HiddenInput name="way" value={way} />
											<Submit kind="quiet">
												{words(way)} <span className="unseen">{row.name}</span>
											</Submit>
										</Form>
									))}
							</span>
						) : null,
				},
				{
					key: 'change',
					head: '',
					align: 'right',
					fold: 'plain',
					cell: (row) =>
						row.mayKeep ? (
							<TextLink to={`${here}/${row.id}`}>
								{words('change')} <span className="unseen">{row.name}</span>
							</TextLink>
						) : null,
				},
			]}
		/>
	)
}
