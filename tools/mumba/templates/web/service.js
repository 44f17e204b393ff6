// The page: asks the service for a greeting, and shows what a route of the service says.

import { message } from './protobuf.js';

// As in api/greeter.proto: the number and the type of each field.
const GreetRequest = message({ name: [1, 'string'] });
const GreetResponse = message({ text: [1, 'string'], count: [2, 'uint32'] });

const at = (id) => document.getElementById(id);

async function greet(name) {
  const answer = await mumba.call('greeter.v1.Greeter/Greet', GreetRequest.encode({ name }), { timeoutMs: 5000 });
  return GreetResponse.decode(answer);
}

// A route: any request of the page to its own origin, answered by the service.
async function showCount() {
  const answer = await fetch('/count.txt');
  if (answer.ok) {
    at('count').textContent = `Greetings until now: ${(await answer.text()).trim()}`;
  }
}

at('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    const { text, count } = await greet(at('name').value);
    at('answer').textContent = `${text} This is greeting ${count}.`;
    await showCount();
  } catch (error) {
    // A mumba.Error has a message for people, and a gRPC status code.
    at('answer').textContent = error.message;
  }
});

at('greet').disabled = false;
showCount();
