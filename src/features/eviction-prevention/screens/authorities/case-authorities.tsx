import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { DefinitionRows, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { caseMessages } from '../../queries/authorities/case-messages.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await caseMessages(callerOf(context), { caseId: params.caseId }))
}

type Told = ReturnType<typeof useLoaderData<typeof loader>>

/** What authorities and the tenant have told, and what we have answered. */
export default function CaseAuthorities() {
	const { caseId, messages, confirmations } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.authorities')
	const rowsOf = useMessageRows()
	const to = '/evictions/register'
	return (
		<Section
			title={words('messages.title')}
			aside={
				<div className="row-wrap">
					<TextLink to={`${to}/eviction-date?case=${caseId}`}>
						{words('incomingKinds.eviction-date')}
					</TextLink>
					<TextLink to={`${to}/tribunal-information?case=${caseId}`}>
						{words('incomingKinds.tribunal-information')}
					</TextLink>
					<TextLink to={`/evictions/${caseId}/eviction-day`}>{words('messages.day')}</TextLink>
					<TextLink to={`/evictions/${caseId}/concern`}>{words('messages.concerns')}</TextLink>
				</div>
			}
		>
			{messages.length === 0 ? <p className="quiet">{words('messages.none')}</p> : null}
			{messages.map((message) => (
				<article key={message.id} className="stack-8">
					<DefinitionRows rows={rowsOf(message)} />
					{message.kind !== 'eviction-date' ? null : (
						<Answered
							caseId={caseId}
							confirmation={confirmations.find((one) => one.id === message.confirmationId)}
						/>
					)}
				</article>
			))}
		</Section>
	)
}

function useMessageRows() {
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	return (message: Told['messages'][number]) => {
		const { kind, receivedOn, receivedTime, channel, reference, plannedOn, plannedTime } = message
		const at = (time: string | null) => (time === null ? '' : ` ${words('messages.at', { time })}`)
		const said: [string, string | null][] = [
			[
				words(`incomingKinds.${kind}`),
				`${format.day(receivedOn)}${at(receivedTime)}, ${words(`channels.${channel}`)}, ${message.registeredBy ?? ''}`,
			],
			[words('fields.reference'), reference],
			[words('fields.plannedOn'), plannedOn === null ? null : `${format.day(plannedOn)}${at(plannedTime)}`],
			[words('fields.authorityOfficer'), message.authorityOfficer],
			[
				words('fields.invokes'),
				message.invokes === null ? null : words(`tribunalMatters.${message.invokes}`),
			],
			[words('fields.lease'), message.lease === null ? null : words(`ownLeases.${message.lease}`)],
			[
				words('fields.endedBecause'),
				message.endedBecause === null ? null : words(`endingReasons.${message.endedBecause}`),
			],
			[
				words('fields.supportReviewedOn'),
				message.supportReviewedOn === null || message.supportResult === null
					? null
					: `${format.day(message.supportReviewedOn)}: ${words(`supportResults.${message.supportResult}`)}`,
			],
			[words('fields.supportReview'), message.supportReview],
			[words('fields.leaseEndsOn'), message.leaseEndsOn === null ? null : format.day(message.leaseEndsOn)],
			[cases('fields.note'), message.note],
		]
		return said.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
	}
}

type AnsweredProps = { caseId: string; confirmation: Told['confirmations'][number] | undefined }

function Answered({ caseId, confirmation }: AnsweredProps) {
	const words = useTranslations('evictionPrevention.authorities')
	const format = useFormat()
	if (confirmation === undefined) {
		return (
			<div className="row-wrap">
				<Tone kind="danger">{words('messages.unanswered')}</Tone>
				<ButtonLink to={`/evictions/${caseId}/confirm-to-authority`} kind="primary">
					{words('confirmation.title')}
				</ButtonLink>
			</div>
		)
	}
	const { sentOn, responsible, sentHow, late, copySentOn, copyHow, proof, proofFile } = confirmation
	const how = words(`sentHow.${sentHow}`)
	return (
		<div className="row-wrap">
			<Tone kind={late ? 'danger' : 'success'}>
				{words('messages.answered', { day: format.day(sentOn), who: responsible ?? '–', how })}
				{late ? ` · ${words('messages.late')}` : ''}
			</Tone>
			<span className="quiet small">{[proof, proofFile].filter(Boolean).join(' · ')}</span>
			{copySentOn === null || copyHow === null ? (
				<TextLink to={`/evictions/${caseId}/send-tenants-copy`}>{words('messages.notCopied')}</TextLink>
			) : (
				<span className="small">
					{`${words('messages.copied', { day: format.day(copySentOn) })}, ${words(`copyHow.${copyHow}`)}`}
				</span>
			)}
			<TextLink to={`/evictions/${caseId}/confirmation.pdf`}>{words('confirmation.pdf')}</TextLink>
		</div>
	)
}
