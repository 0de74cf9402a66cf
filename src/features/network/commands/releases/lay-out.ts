import type { Act } from '../../../../platform/transaction.ts'
import type { SignedPackage } from '../../rules/submissions/package.ts'
import type { NetworkLink } from '../../store/releases.ts'
import { putStanding, type StandingPackage } from '../../store/standing-packages.ts'
import { keyNotices } from './signing.ts'

type Laid = Pick<StandingPackage, 'number' | 'digest' | 'releasedAt'> & {
	readonly id: string
	readonly package: string
	readonly signature: string
	readonly keyFingerprint: string
}

/** From now on a package lies open to be fetched by its network. */
export async function layOut(
	act: Act,
	{ networkCode, senderCode }: Pick<NetworkLink, 'networkCode' | 'senderCode'>,
	{ id: packageId, number, digest, releasedAt, ...laid }: Laid,
): Promise<void> {
	const signed: SignedPackage = {
		...{ package: laid.package, signature: laid.signature, key: laid.keyFingerprint },
	}
	await putStanding(act.db, act.actor.municipalityId, {
		...{ networkCode, senderCode, packageId, number, digest, releasedAt },
		...{ signed: JSON.stringify(signed), keys: JSON.stringify(await keyNotices(act)) },
	})
}
