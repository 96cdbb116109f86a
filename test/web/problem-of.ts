import assert from 'node:assert/strict';

/** Checks that the answer is a problem as RFC 9457 writes it, with the status that it says, and gives its members. */
export async function problemOf(response: Response): Promise<{ code: string; detail: string; where: string }> {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = (await response.json()) as {
    status: number;
    title: string;
    code: string;
    detail: string;
    where: string;
  };
  assert.equal(problem.status, response.status);
  assert.ok(problem.title.length > 0 && problem.detail.length > 0);
  return problem;
}
