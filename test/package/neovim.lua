-- Opens LETTER in a real Neovim, waits for what the server underlines, takes a code action over the wire,
-- applies it, and writes what it saw to RESULT as JSON.
local out = {}
local function finish()
  local file = io.open(vim.env.RESULT, 'w')
  file:write(vim.fn.json_encode(out))
  file:close()
  vim.cmd('qa!')
end
local ok, trouble = pcall(function()
  vim.cmd('edit ' .. vim.env.LETTER)
  vim.bo.filetype = 'markdown'
  local config = { name = 'tlc', cmd = { vim.env.TLC, 'lsp' }, root_dir = vim.fn.getcwd() }
  local client
  if vim.lsp.start then
    client = vim.lsp.start(config)
  else
    client = vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(0, client)
  end
  local seen = {}
  vim.wait(30000, function()
    seen = vim.diagnostic.get(0)
    return #seen > 0
  end, 50)
  out.diagnostics = vim.tbl_map(function(one)
    return { line = one.lnum, from = one.col, to = one.end_col, message = one.message, source = one.source, severity = one.severity }
  end, seen)
  local line = vim.fn.search('utilise')
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {} }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 20000)
  local actions = {}
  for _, answer in pairs(answers or {}) do
    for _, action in ipairs(answer.result or {}) do table.insert(actions, action) end
  end
  out.actions = vim.tbl_map(function(one) return one.title end, actions)
  local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 20000)
  for _, answer in pairs(hover or {}) do out.hover = answer.result and answer.result.contents.value end
  for _, action in ipairs(actions) do
    if action.edit then
      vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
      break
    end
  end
  out.line = vim.fn.getline(line)
  -- The findings follow the change by themselves.
  vim.wait(20000, function()
    for _, one in ipairs(vim.diagnostic.get(0)) do
      if one.lnum == line - 1 and one.message:find('utilise') then return false end
    end
    return true
  end, 50)
  out.after = vim.tbl_map(function(one) return one.message end, vim.diagnostic.get(0))
end)
if not ok then out.trouble = tostring(trouble) end
finish()
