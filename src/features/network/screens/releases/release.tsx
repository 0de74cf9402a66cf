import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { Choice } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { findWord, useLooseWords } from '../../../../ui/loose-words.ts'
import { DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { noteDelivery } from '../../commands/releases/note-delivery.ts'
import { retryDelivery } from '../../commands/releases/retry-delivery.ts'
import { releasePage } from '../../queries/releases/release-page.ts'
import { DeliveryStateWord } from './delivery-state.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { Told } from './told.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const asked = { releaseId: params.releaseId, locale: context.get(localeContext) }
	return show(await releasePage(callerOf(context), asked))
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const asked = { ...posted, releaseId: params.releaseId }
	const here = `/releases/${params.releaseId}`
	if (posted.intent === 'retryDelivery') {
		const answer = await retryDelivery(caller, asked)
		return answer.is === 'done' ? done(here, 'releases.done.retried') : settle(answer, posted)
	}
	const answer = await noteDelivery(caller, asked)
	return answer.is === 'done' ? done(here, 'releases.done.noted') : settle(answer, posted)
}

/** One package: where it is, what was answered, and what it told. */
export default function ReleaseScreen() {
	const { released, replacedBy, contents } = useLoaderData<typeof loader>()
	const words = useTranslations('releases')
	const format = useFormat()
	const { id, number, networkName, firstYear, lastYear, releasedAt, releasedBy } = released
	const moment = format.moment(releasedAt)
	return (
		<>
			<PageHead
				title={words('numberTo', { number: String(number), network: networkName })}
				crumbs={[{ to: '/releases', label: words('title') }]}
				kicker={format.years(String(firstYear), String(lastYear))}
				state={
					<>
						<DeliveryStateWord state={released.state} stands={replacedBy === null} />{' '}
						{words('release.state', { moment, by: releasedBy })}
					</>
				}
				actions={
					<ButtonLink to={`/releases/${id}/package.json`} file>
						{words('release.download')}
					</ButtonLink>
				}
			/>
			<Delivery />
			<Proof />
			<History />
			<Told contents={contents} />
		</>
	)
}

/** How it stands, and what is to be done now. */
function Delivery() {
	const { released, next, followedBy } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('releases.release')
	const format = useFormat()
	const { state, way, receivedAt, nextTryAt, attempts, linkId } = released
	const retry = (
		<Form name="retryDelivery" words="releases" outcome={outcome}>
			<FormActions>
				<Submit kind={state === 'waiting' ? 'secondary' : 'primary'}>{words('retry')}</Submit>
			</FormActions>
		</Form>
	)
	const changeAddress = (
		<p>
			<TextLink to={`/releases/links?change=${linkId}#change`}>{words('changeAddress')}</TextLink>
		</p>
	)
	if (state === 'received') {
		return (
			<Callout kind="info" title={words('received')}>
				{receivedAt === null ? null : words('receivedAt', { moment: format.moment(receivedAt) })}
			</Callout>
		)
	}
	if (state === 'waiting') {
		const moment = nextTryAt === null ? '' : format.moment(nextTryAt)
		return (
			<Callout kind="info" title={words('waiting')}>
				<p>{words('waitingText', { moment, attempts: String(attempts) })}</p>
				{attempts === 0 ? null : retry}
				{attempts === 0 ? null : changeAddress}
			</Callout>
		)
	}
	if (state === 'handed') {
		const told = way === 'pull' ? 'handedPull' : 'handedFile'
		return (
			<Callout kind="info" title={words(told)}>
				<p>{words(`${told}Text`)}</p>
				<NoteForm />
			</Callout>
		)
	}
	return (
		<Callout kind="warning" title={words(state)}>
			{next === null ? null : <p>{words(`next.${next}`)}</p>}
			{next === 'followed' && followedBy !== null ? (
				<p>
					<TextLink to={`/releases/${followedBy.id}`}>{words('toLater')}</TextLink>
				</p>
			) : null}
			{next === 'release-anew' ? (
				<ButtonLink to={`/releases/new?linkId=${linkId}`} kind="primary">
					{words('anew')}
				</ButtonLink>
			) : null}
			{way === 'push' && (next === 'send-again' || next === 'mended-there') ? retry : null}
			{next === 'send-again' ? changeAddress : null}
			{state === 'failed' || (state === 'stopped' && next === 'ended') ? (
				<>
					<p>{words('perhapsThere')}</p>
					<NoteForm />
				</>
			) : null}
		</Callout>
	)
}

function NoteForm() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('releases.release')
	return (
		<Form name="noteDelivery" words="releases" outcome={outcome}>
			<Choice
				name="outcome"
				inline
				options={(['received', 'refused'] as const).map((value) => ({
					...{ value, label: words(`outcomes.${value}`) },
				}))}
			/>
			<FormActions>
				<Submit kind="secondary">{words('note')}</Submit>
			</FormActions>
		</Form>
	)
}

function Proof() {
	const { released, replaced, replacedBy } = useLoaderData<typeof loader>()
	const words = useTranslations('releases')
	const link = (one: { id: string; number: number }) => (
		<TextLink to={`/releases/${one.id}`}>{words('number', { number: String(one.number) })}</TextLink>
	)
	const { reason, way, digest, keyFingerprint, figures, withheld } = released
	return (
		<Section title={words('release.about')}>
			<DefinitionRows
				rows={[
					...(replaced === null ? [] : [{ label: words('release.replaces'), value: link(replaced) }]),
					...(reason === ''
						? []
						: [
								{
									label: words('release.reason', {
										number: words('number', { number: String(replaced?.number ?? '') }).toLowerCase(),
									}),
									value: reason,
								},
							]),
					...(replacedBy === null ? [] : [{ label: words('release.replacedBy'), value: link(replacedBy) }]),
					{ label: words('columns.figures'), value: words('figures', { figures, withheld }) },
					{ label: words('release.way'), value: words(`ways.${way}`) },
					{ label: words('release.digest'), value: <code>{digest}</code> },
					{ label: words('release.key'), value: <Fingerprint>{keyFingerprint}</Fingerprint> },
				]}
			/>
		</Section>
	)
}

/** Every try with its answer; what is wrong is said as the network says it to its senders. */
function History() {
	const { answers } = useLoaderData<typeof loader>()
	const words = useTranslations('releases.release')
	const loose = useLooseWords()
	const format = useFormat()
	const why = (because: string) =>
		findWord(loose, [`submissions.problems.${because}`, `releases.release.because.${because}`]) ?? because
	if (answers.length === 0) return null
	return (
		<Section title={words('history')}>
			<DataTable
				caption={words('history')}
				rows={answers}
				rowKey={({ id }) => id}
				columns={[
					{ key: 'when', head: words('when'), fold: 'title', cell: ({ at }) => format.moment(at) },
					{
						...{ key: 'what', head: words('what'), fold: 'state' },
						cell: ({ outcome }) => words(`answered.${outcome}`),
					},
					{
						...{ key: 'why', head: words('why'), fold: 'plain' },
						cell: ({ because, problems }) =>
							problems.length === 0 ? (
								because === '' ? null : (
									why(because)
								)
							) : (
								<ul>
									{problems.map((one) => (
										<li key={`${one.path} ${one.because}`}>
											{one.path === '' ? null : (
												<>
													<code>{one.path}</code>{' '}
												</>
											)}
											{why(one.because)}
										</li>
									))}
								</ul>
							),
					},
					{ key: 'by', head: words('by'), cell: ({ notedBy }) => notedBy ?? '–' },
				]}
			/>
		</Section>
	)
}
