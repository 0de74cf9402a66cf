import { expect, test } from 'vitest'
import { testHouse } from '../../tests/support/house.ts'
import { carryOut } from './carry-out.ts'

const { house } = await testHouse()

test('neither queue nor log is told what the fault says, only of which kind it is and where', async () => {
	const told: unknown[] = []
	const log = { ...house.log, warn: (...said: unknown[]) => told.push(said) } as unknown as typeof house.log
	const fails = async () => {
		throw Object.assign(new Error('Key (name)=(Åsa Lind) already exists'), { code: '23505' })
	}
	const fault = await carryOut({ ...house, log }, 'sendDigest', fails, {}).catch((thrown: Error) => thrown)
	expect(fault).toMatchObject({ message: 'database-refused', stack: '' })
	expect(JSON.stringify(told)).toContain('carry-out.test.ts')
	expect(JSON.stringify(told)).not.toContain('Lind')
})
