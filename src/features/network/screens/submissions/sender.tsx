import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Answer } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { Code } from '../../../../ui/code.tsx'
import { FileInput, HiddenInput, LongText, NumberInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { DefinitionRows, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { acceptKeyFile } from '../../commands/submissions/accept-key-file.ts'
import { endSenderKey } from '../../commands/submissions/end-sender-key.ts'
import { endSenderPull } from '../../commands/submissions/end-sender-pull.ts'
import { fetchFromSender } from '../../commands/submissions/fetch-from-sender.ts'
import { makeSubmissionLink } from '../../commands/submissions/make-submission-link.ts'
import { setSenderPull } from '../../commands/submissions/set-sender-pull.ts'
import { trustSenderKey } from '../../commands/submissions/trust-sender-key.ts'
import { sender } from '../../queries/submissions/sender.ts'
import { Fingerprint } from '../releases/fingerprint.tsx'
import { uploaded } from '../uploaded.ts'
import { ProblemList } from './problems.tsx'
import { PullPart } from './pull-part.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await sender(callerOf(context), { placeId: params.placeId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const given = { ...posted, placeId: params.placeId }
	const caller = callerOf(context)
	if (posted.intent === 'makeSubmissionLink') return settle(await makeSubmissionLink(caller, given), posted)
	const pulling = await pullAction(posted.intent, caller, given)
	if (pulling !== null) {
		if (pulling.is !== 'done') return settle<{ link: string; endsOn: PlainDate }>(pulling, posted)
		const said = posted.intent === 'endSenderPull' ? 'pullEnded' : 'fetching'
		return done(`/submissions/senders/${params.placeId}`, `submissions.done.${said}`)
	}
	if (posted.intent === 'acceptKeyFile') {
		const answer = await acceptKeyFile(caller, { file: await uploaded(posted.file) })
		if (answer.is !== 'done') return settle<{ link: string; endsOn: PlainDate }>(answer, posted)
		return done(`/submissions/senders/${answer.value.placeId}`, 'submissions.done.trusted')
	}
	const ends = posted.intent === 'endSenderKey'
	const answer = ends ? await endSenderKey(caller, given) : await trustSenderKey(caller, given)
	if (answer.is !== 'done') return settle<{ link: string; endsOn: PlainDate }>(answer, posted)
	return done(`/submissions/senders/${params.placeId}`, `submissions.done.${ends ? 'ended' : 'trusted'}`)
}

async function pullAction(intent: unknown, caller: Caller, given: object): Promise<Answer<object> | null> {
	if (intent === 'setSenderPull') return await setSenderPull(caller, given)
	if (intent === 'fetchFromSender') return await fetchFromSender(caller, given)
	return intent === 'endSenderPull' ? await endSenderPull(caller, given) : null
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** A municipality as a sender. */
export default function SenderScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('submissions')
	const { place } = page
	return (
		<>
			<PageHead
				title={place.name}
				crumbs={[{ to: '/submissions', label: words('title') }]}
				kicker={words('sender.kicker', { code: place.code })}
				actions={<ButtonLink to={`/network/places/${place.id}`}>{words('sender.toPlace')}</ButtonLink>}
			/>
			<Packages page={page} />
			<Needed page={page} />
			<Keys page={page} outcome={outcome} />
			<PullPart pull={page.pull} mayKeep={page.mayKeep} outcome={outcome} />
			<ByHand page={page} outcome={outcome} />
			<Refused page={page} />
		</>
	)
}

function Packages({ page: { packages } }: { page: Page }) {
	const words = useTranslations('submissions')
	const format = useFormat()
	return (
		<Section title={words('sender.packages')}>
			{packages.length === 0 ? <p className="quiet">{words('sender.noPackages')}</p> : null}
			<ul className="stack-8">
				{packages.map(
					({ id, number, firstYear, lastYear, figures, receivedAt, way, reason, withdrawnAt }, at) => (
						<li key={id}>
							<TextLink to={`/submissions/${id}`}>{words('number', { number: String(number) })}</TextLink>{' '}
							{withdrawnAt !== null ? (
								<Tone kind="quiet">{words('withdrawn')}</Tone>
							) : at === 0 ? (
								<Tone kind="success">{words('stands')}</Tone>
							) : null}
							<div className="quiet small">
								{words('sender.packageLine', {
									...{ years: format.years(String(firstYear), String(lastYear)), figures },
									...{ moment: format.moment(receivedAt), way: words(`ways.${way}`) },
								})}
							</div>
							{reason === '' ? null : <div className="small">{words('because', { reason })}</div>}
						</li>
					),
				)}
			</ul>
		</Section>
	)
}

/** What the municipality fills in where it adds the network. */
function Needed({ page: { place, network, mayKeep } }: { page: Page }) {
	const words = useTranslations('submissions.needed')
	if (!mayKeep) return null
	return (
		<Section title={words('title')}>
			<p className="reading">{words('text')}</p>
			<DefinitionRows
				rows={[
					{ label: words('network'), value: <code>{network.code}</code> },
					{ label: words('sender'), value: <code>{place.code}</code> },
					{ label: words('address'), value: <code>{network.address}</code> },
				]}
			/>
		</Section>
	)
}

function Keys({ page: { keys, mayKeep }, outcome }: { page: Page; outcome: Outcome | undefined }) {
	const words = useTranslations('submissions')
	const format = useFormat()
	const standing = keys.find(({ until }) => until === null)
	const trust = (
		<Form name="trustSenderKey" words="submissions" outcome={outcome}>
			<LongText name="publicKey" rows={3} />
			<LongText name="confirmedHow" rows={2} />
			<Submit kind="secondary">{words('keys.trust')}</Submit>
		</Form>
	)
	return (
		<Section title={words('keys.title')}>
			<p className="reading">{words('keys.text')}</p>
			{keys.length === 0 ? <p className="quiet">{words('keys.none')}</p> : null}
			{keys.map(({ fingerprint, since, until, replaces, confirmedHow }) => (
				<DefinitionRows
					key={fingerprint}
					rows={[
						{ label: words('keys.fingerprint'), value: <Fingerprint>{fingerprint}</Fingerprint> },
						{
							label: words('keys.holds'),
							value:
								until === null
									? words('keys.since', { moment: format.moment(since) })
									: words('keys.span', { from: format.moment(since), to: format.moment(until) }),
						},
						{
							label: words('keys.how'),
							value: replaces === null ? confirmedHow : words('keys.bySigned'),
						},
					]}
				/>
			))}
			{mayKeep ? (
				<div className="stack-8">
					<Disclosure
						summary={words(standing === undefined ? 'keys.add' : 'keys.another')}
						open={wasRefused(outcome, 'trustSenderKey')}
					>
						{trust}
					</Disclosure>
					{standing === undefined ? null : <KeyFile outcome={outcome} />}
					{standing === undefined ? null : (
						<Disclosure summary={words('keys.end')}>
							<Form name="endSenderKey" words="submissions" outcome={outcome}>
								<HiddenInput name="fingerprint" value={standing.fingerprint} />
								<p>{words('keys.endText')}</p>
								<Submit kind="danger">{words('keys.end')}</Submit>
							</Form>
						</Disclosure>
					)}
				</div>
			) : null}
		</Section>
	)
}

/** For whoever hands over files, or is fetched from where no keys are told. */
function KeyFile({ outcome }: { outcome: Outcome | undefined }) {
	const words = useTranslations('submissions')
	return (
		<Disclosure summary={words('keys.file')} open={wasRefused(outcome, 'acceptKeyFile')}>
			<Form name="acceptKeyFile" words="submissions" outcome={outcome} upload>
				<p className="reading">{words('keys.fileText')}</p>
				<FileInput name="file" accept=".json" label={words('keys.fileLabel')} />
				<Submit kind="secondary">{words('keys.fileSubmit')}</Submit>
			</Form>
		</Disclosure>
	)
}

type LinkMade = ReturnType<typeof useActionData<typeof action>>

/** For those without a system: a link for a year. */
function ByHand({ page: { place, keys, mayKeep, year }, outcome }: { page: Page; outcome: LinkMade }) {
	const words = useTranslations('submissions.link')
	const template = useTranslations('submissions.template')
	const format = useFormat()
	if (!mayKeep || keys.some(({ until }) => until === null)) return null
	const made = outcome?.ok === true ? outcome.value : null
	return (
		<Section title={words('title')}>
			<p className="reading">{words('text')}</p>
			<div className="stack-24">
				{made === null ? null : (
					<Callout kind="info" title={words('made')}>
						<p>
							<Code>{made.link}</Code>
						</p>
						<p>{words('until', { day: format.dayFull(made.endsOn) })}</p>
					</Callout>
				)}
				<Form
					name="makeSubmissionLink"
					words="submissions"
					outcome={outcome}
					initial={{ year: String(year) }}
				>
					<NumberInput name="year" width="short" />
					<Submit kind="secondary">{words('make')}</Submit>
				</Form>
				<Form
					name="template"
					words="submissions"
					method="get"
					to={`/submissions/senders/${place.id}/template`}
					initial={{ year: String(year) }}
				>
					<p className="reading">{template('keeperText')}</p>
					<NumberInput name="year" width="short" />
					<Submit kind="secondary">{template('keeperLink')}</Submit>
				</Form>
			</div>
		</Section>
	)
}

function Refused({ page: { refused } }: { page: Page }) {
	const words = useTranslations('submissions')
	const format = useFormat()
	if (refused.length === 0) return null
	return (
		<Section title={words('sender.refused')} note={words('sender.refusedText')}>
			{refused.map(({ id, refusedAt, way, problems }) => (
				<Disclosure
					key={id}
					summary={words('sender.refusedLine', {
						moment: format.moment(refusedAt),
						way: words(`ways.${way}`),
					})}
				>
					<ProblemList problems={problems} />
				</Disclosure>
			))}
		</Section>
	)
}
