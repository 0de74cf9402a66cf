import { freezeYearlyReport } from '../../src/features/network/commands/yearly-report/freeze-yearly-report.ts'
import { workOutReport } from '../../src/features/network/commands/yearly-report/work-on-yearly-report.ts'
import { type ReportPart, usualLayout } from '../../src/features/network/rules/yearly-report/layout.ts'
import { insertBuild } from '../../src/features/network/store/report-builds.ts'
import { insertReport, saveWritten } from '../../src/features/network/store/yearly-report.ts'
import { yearOf } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Act } from '../../src/platform/transaction.ts'
import type { Riket } from './riket.ts'

const lastYears: Readonly<Partial<Record<ReportPart, string>>> = {
	summary:
		'Färre människor saknar hem än för tio år sedan, men barnen som berörs av en vräkning har blivit fler. Under 2023 genomfördes {figure:SE-2023-evictions} vräkningar i Sverige, och {figure:SE-2023-children-evicted} barn berördes.\n\nDen här rapporten samlar vad vi vet, vad partnerskapets medlemmar har sett och vad vi föreslår.',
	introduction:
		'Rapporten är skriven av sekretariatet för Riket i miniatyr. Medlemmarna har läst den innan den frystes.',
	data: 'De nationella siffrorna kommer från andra myndigheter och räknas inte varje år. Kommunernas egna uppgifter är färskare men kommer inte från alla.',
	proposals:
		'Varje kommun bör ha en rutin för barnfamiljer med hyresskuld.\nKartläggningen av hemlöshet bör göras varje år och på samma sätt i alla kommuner.\nBostad först bör erbjudas i varje län.',
}

const thisYears: Readonly<Partial<Record<ReportPart, string>>> = {
	introduction: 'Utkastet fylls på när höstens reflektioner är godkända.',
}

/** The report of last year, frozen, and the one of this year, begun. */
export async function loadYearlyReport(act: Act, riket: Riket): Promise<void> {
	const year = yearOf(riket.today)
	const secretariat: Act = {
		...act,
		actor: { ...act.actor, actorId: riket.staff.secretariat, roles: ['secretariat'] },
	}
	const reportId = await begin(act, year - 1, lastYears, riket)
	valueIn(await freezeYearlyReport.within(secretariat, { reportId }))
	await begin(act, year, thisYears, riket)
}

async function begin(
	act: Act,
	year: number,
	written: Readonly<Partial<Record<ReportPart, string>>>,
	{ municipalityId, staff }: Riket,
): Promise<string> {
	const { db, now } = act
	const id = crypto.randomUUID()
	await insertReport(db, municipalityId, {
		...{ id, seriesId: id, year, firstYear: year - 9, version: 1, corrects: null, reason: '' },
		country: 'SE',
		...{ language: 'sv', title: `Årsrapport ${year} om hemlösheten`, layout: usualLayout },
		...{ audience: 'regeringen, kommunerna och alla som läser', openedAt: now },
	})
	for (const [part, text] of Object.entries(written) as [ReportPart, string][]) {
		await saveWritten(db, municipalityId, {
			...{ reportId: id, part, text, writtenBy: staff.secretariat, writtenAt: now },
		})
	}
	const asked = { reportId: id, askedBy: staff.secretariat, askedAt: now }
	await workOutReport(act, await insertBuild(db, municipalityId, asked))
	return id
}
