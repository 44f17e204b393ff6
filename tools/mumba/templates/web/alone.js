// The page: counts greetings, and keeps the count in the storage of the app's origin.

const at = (id) => document.getElementById(id);

function show(count) {
  at('answer').textContent = count === 0 ? 'Nobody was greeted yet.' : `Hello! This is greeting ${count}.`;
}

let count = Number(localStorage.getItem('count') ?? 0);
show(count);
at('greet').addEventListener('click', () => {
  count += 1;
  localStorage.setItem('count', count);
  show(count);
});
at('greet').disabled = false;
