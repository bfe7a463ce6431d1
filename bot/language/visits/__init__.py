"""What people say about visits: which they mean, and what they wish for them."""
